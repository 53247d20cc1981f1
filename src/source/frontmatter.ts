import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { LAYOUT_NAMES } from '../model/layout.ts';
import type { Slide } from '../model/slide.ts';
import * as report from './diagnostics.ts';
import { parseText } from './markdown/text.ts';
import { validateYaml } from './yaml/schema.ts';
import { parseYaml, type YamlSource } from './yaml/yaml.ts';

const paragraph = z
  .int('expected the number of a paragraph')
  .min(0, 'expected the number of a paragraph, 0 for the heading');
const seconds = z
  .number('expected seconds')
  .positive('expected seconds, above zero')
  .max(3600, 'expected seconds, an hour at most');

const schema = z.strictObject({
  layout: z.enum(LAYOUT_NAMES, `expected one of: ${LAYOUT_NAMES.join(', ')}`),
  kicker: z.string('expected a text').min(1, 'expected a text').optional(),
  cites: z.array(paragraph, 'expected a list of paragraphs, such as [1, 2]').default([]),
  time: seconds.optional(),
  backup: z.boolean('expected true, for a slide that is kept for questions').optional(),
  notes: z.literal('none', 'expected "none", where the slide has no speaker notes').optional(),
});

/** What the head of a slide's file says, normalised; what could not be read is as if left out, and has no place. */
export type Frontmatter = Pick<
  Slide,
  'layout' | 'kicker' | 'cites' | 'time' | 'backup' | 'silent' | 'places'
>;

/** A slide's file in its parts; lines are 1-based lines of the file. */
export interface SplitSlide {
  readonly frontmatter: Frontmatter;
  readonly body: { readonly text: string; readonly line: number };
  readonly diagnostics: readonly Diagnostic[];
}

/** The layout of which least is expected, for a slide that names none there is. */
const PLAINEST = 'cards';

/** Takes the YAML frontmatter off a slide's text; none, or a wrong one, comes as `frontmatter-invalid`. */
export function splitFrontmatter(text: string, file: string): SplitSlide {
  const match = text.match(/^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m);
  if (match?.index !== 0) return splitAtTitle(text, file);
  const source = parseYaml(match[1] ?? '', file, 2);
  const { value, diagnostics } = validateYaml(
    { source, report: report.frontmatterInvalid, name: 'the frontmatter' },
    schema,
  );
  const line = match[0].split('\n').length;
  const body = { text: text.slice(match[0].length), line };
  return {
    frontmatter: buildFrontmatter(value ?? readSoundKeys(source), source),
    body,
    diagnostics,
  };
}

/** A file without a closed frontmatter: what stands above the title was meant as one, and is not read as the slide's text. */
function splitAtTitle(text: string, file: string): SplitSlide {
  const start = Math.max(0, text.search(/^# /m));
  const line = text.slice(0, start).split('\n').length;
  return {
    frontmatter: { layout: PLAINEST, cites: [], places: {} },
    body: { text: text.slice(start), line },
    diagnostics: [missingFrontmatter(file)],
  };
}

/** The keys of a wrong frontmatter that are right by themselves: a mistake in one does not hide the slide. */
function readSoundKeys({ value }: YamlSource): Partial<z.output<typeof schema>> {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(schema.shape).flatMap(([key, field]) => {
    const result = field.safeParse((value as Readonly<Record<string, unknown>>)[key]);
    return result.success && result.data !== undefined ? [[key, result.data] as const] : [];
  });
  return Object.fromEntries(entries);
}

function buildFrontmatter(
  value: Partial<z.output<typeof schema>>,
  source: YamlSource,
): Frontmatter {
  const { layout = PLAINEST, cites = [], kicker, time, backup, notes } = value;
  return {
    layout,
    cites,
    places: Object.fromEntries(Object.keys(value).map((key) => [key, source.locateValue([key])])),
    ...(kicker && { kicker: parseText(kicker, source.locateText(['kicker'])) }),
    ...(time && { time }),
    ...(backup && { backup: true as const }),
    ...(notes && { silent: true as const }),
  };
}

function missingFrontmatter(file: string): Diagnostic {
  return report.frontmatterInvalid({
    place: { file, line: 1, column: 1 },
    problem: 'no frontmatter',
    remedy: 'expected the file to begin with "---", a line such as "layout: statement", and "---"',
  });
}
