import { z } from 'zod';
import { parseText } from '../markdown/text.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { LAYOUTS, type Layout } from '../model/slide.ts';
import type { Text } from '../model/text.ts';
import { parseYaml } from './yaml.ts';
import { validateYaml } from './yaml-schema.ts';

const paragraph = z
  .int('expected the number of a paragraph')
  .min(0, 'expected the number of a paragraph, 0 for the heading');
const seconds = z
  .number('expected seconds')
  .positive('expected seconds, above zero')
  .max(3600, 'expected seconds, an hour at most');

const schema = z.strictObject({
  layout: z.enum(LAYOUTS, `expected one of: ${LAYOUTS.join(', ')}`),
  kicker: z.string('expected a text').min(1, 'expected a text').optional(),
  cites: z.array(paragraph, 'expected a list of paragraphs, such as [1, 2]').default([]),
  time: seconds.optional(),
});

/** What the head of a slide's file says, normalised. */
export interface Frontmatter {
  readonly layout: Layout;
  readonly kicker?: Text;
  readonly cites: readonly number[];
  readonly time?: number;
  readonly places: Readonly<Record<string, Place>>;
}

/** A slide's file in its parts; lines are 1-based lines of the file. */
export interface SplitSlide {
  readonly frontmatter?: Frontmatter;
  readonly body: { readonly text: string; readonly line: number };
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes the YAML frontmatter off a slide's text; none, or a wrong one, comes as `frontmatter-invalid`. */
export function splitFrontmatter(text: string, file: string): SplitSlide {
  const match = text.match(/^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m);
  if (match?.index !== 0)
    return { body: { text, line: 1 }, diagnostics: [missingFrontmatter(file)] };
  const source = parseYaml(match[1] ?? '', file, 2);
  const { value, diagnostics } = validateYaml(
    { source, code: 'frontmatter-invalid', name: 'the frontmatter' },
    schema,
  );
  const line = match[0].split('\n').length;
  const body = { text: text.slice(match[0].length), line };
  if (!value) return { body, diagnostics };
  const { kicker, time, ...rest } = value;
  const places = Object.fromEntries(
    Object.keys(value).map((key) => [key, source.locateValue([key])]),
  );
  return {
    frontmatter: {
      ...rest,
      places,
      ...(kicker && { kicker: parseText(kicker, source.locateText(['kicker'])) }),
      ...(time && { time }),
    },
    body,
    diagnostics,
  };
}

function missingFrontmatter(file: string): Diagnostic {
  return {
    severity: 'error',
    code: 'frontmatter-invalid',
    message:
      'no frontmatter; expected the file to begin with "---", a line such as "layout: statement", and "---"',
    place: { file, line: 1, column: 1 },
  };
}
