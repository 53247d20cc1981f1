import type { SoundCompilation } from '../../compile.ts';
import type { RenderContext } from '../../content/context.ts';
import { listSlides } from '../../content/slides.ts';
import { printText } from '../../content/text.ts';
import type { Place } from '../../model/place.ts';
import { listTexts } from '../../model/settings.ts';
import type { Slide } from '../../model/slide.ts';
import { locateText } from '../../model/text.ts';
import { createLocator } from '../../source/lines.ts';
import { parseYaml } from '../../source/yaml/yaml.ts';
import { isTelling, squeeze } from './squeeze.ts';

/** A sentence that stays inside the delegation. */
export interface Secret {
  /** What it belongs to: "the speaker notes". */
  readonly of: string;
  readonly sentence: string;
  readonly squeezed: string;
  readonly place: Place;
  readonly slide?: string;
}

/** Every sentence of notes, comments, remarks, reasons and the statement that no slide says as well. */
export function listSecrets(compilation: SoundCompilation): readonly Secret[] {
  const { deck, contexts, files } = compilation;
  const inContexts = [...contexts.values()];
  const all = [
    ...inContexts.flatMap((context) =>
      listSlides(deck, context.language.tag).flatMap((slide) => listNotes(slide, context)),
    ),
    ...[...files].flatMap(([file, text]) => listComments(file, text)),
    ...[...files].flatMap(([file, text]) => listRemarks(file, text)),
    ...listReasons(compilation),
    ...listStatement(compilation),
  ];
  const shown = inContexts.flatMap((context) => listShown(compilation, context)).join('\n');
  const secrets = new Map(all.map((secret) => [secret.squeezed, secret]));
  return [...secrets.values()].filter(({ squeezed }) => !shown.includes(squeezed));
}

/** What the slides of a language say themselves, and may say in the notes too. */
function listShown({ deck }: SoundCompilation, context: RenderContext): readonly string[] {
  const { tag } = context.language;
  const texts = [...listTexts(deck.settings).values()].map((text) => text[tag] ?? []);
  const slides = listSlides(deck, tag).flatMap(({ texts: onSlide }) =>
    onSlide.filter(({ role }) => role !== 'notes').map(({ text }) => text),
  );
  return [...texts, ...slides].map((text) => squeeze(printText(text, context)));
}

function listNotes(slide: Slide, context: RenderContext): readonly Secret[] {
  return slide.texts
    .filter(({ role }) => role === 'notes')
    .flatMap(({ text }) =>
      splitSentences(printText(text, context), context.language.tag).map((sentence) =>
        keep('the speaker notes', sentence, locateText(text) ?? slide.place, slide.id),
      ),
    )
    .flat();
}

/** Comments of Markdown, over several lines too, and of YAML. */
function listComments(file: string, text: string): readonly Secret[] {
  const locate = createLocator(file, text);
  const pattern = file.endsWith('.md') ? /<!--([\s\S]*?)(?:-->|$)/g : /(?:^|[ \t])#[ \t]*(.*)$/gm;
  return [...text.matchAll(pattern)].flatMap(({ 1: words = '', index }) =>
    splitSentences(words, 'en').flatMap((sentence) => keep('a comment', sentence, locate(index))),
  );
}

function listRemarks(file: string, text: string): readonly Secret[] {
  if (!file.startsWith('slides/remarks/')) return [];
  return listStrings(parseYaml(text, file).value).flatMap((words) =>
    splitSentences(words, 'en').flatMap((sentence) =>
      keep('a remark', sentence, { file, line: 1, column: 1 }),
    ),
  );
}

function listStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(listStrings) : [];
}

/** Why something is exempt, left out or a name is said to the delegation. */
function listReasons({ deck }: SoundCompilation): readonly Secret[] {
  const { exemptions, omissions, names } = deck.settings;
  return [...exemptions, ...omissions, ...names].flatMap(({ reason, place }) =>
    keep('a reason in slides/deck.yaml', reason, place),
  );
}

function listStatement({ deck, statement }: SoundCompilation): readonly Secret[] {
  const paragraphs = statement?.statement.paragraphs ?? [];
  return [...paragraphs].flatMap((paragraph) =>
    splitSentences(paragraph.text, deck.settings.statement.language).flatMap((sentence) =>
      keep('the statement', sentence, {
        file: statement?.statement.file ?? '',
        line: paragraph.line,
        column: 1,
      }),
    ),
  );
}

function splitSentences(text: string, locale: string): readonly string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return [...segmenter.segment(text.replace(/\s+/g, ' '))].map(({ segment }) => segment.trim());
}

function keep(of: string, sentence: string, place: Place, slide?: string): readonly Secret[] {
  const squeezed = squeeze(sentence);
  if (!isTelling(squeezed)) return [];
  return [{ of, sentence, squeezed, place, ...(slide !== undefined && { slide }) }];
}
