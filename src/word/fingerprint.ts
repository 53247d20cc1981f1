import type { RenderContext } from '../content/context.ts';
import { listSlides, numberSlide } from '../content/slides.ts';
import { printText } from '../content/text.ts';
import { foldPrint } from '../language/fold.ts';
import { findLanguage } from '../language/languages.ts';
import { printDigits } from '../language/print/digits.ts';
import type { Deck } from '../model/deck.ts';
import type { Slide } from '../model/slide.ts';
import { hashText } from '../source/hash.ts';
import { type Block, nameMarks, nameSign, type Sign } from './note.ts';
import { listSlideBlocks } from './source/blocks.ts';
import { listFrontLines } from './write/title-block.ts';

/** What a notes document says of the sources it was exported from; written as custom document properties. */
export interface Fingerprint {
  /** Changes when an older file could no longer be read. */
  readonly format: string;
  /** Which deck: its statement and delegation, in the default language. */
  readonly deck: string;
  readonly locale: string;
  /** Hashes of the lines of cover and margins. */
  readonly front: readonly string[];
  /** Hashes of the questions to the drafter that went out as comments. */
  readonly questions: readonly string[];
  readonly slides: readonly SlideFingerprint[];
}

export interface SlideFingerprint {
  readonly id: string;
  /** Hash of the heading as it was printed. */
  readonly title: string;
  /** Hashes of the paragraphs of its notes, in order. */
  readonly paragraphs: readonly string[];
}

/** The format this product writes and reads. */
export const FORMAT = 'delegation-notes-2';

const PREFIX = 'notes.';

/** The fingerprint of notes that are exported now. */
export function takeFingerprint(deck: Deck, context: RenderContext): Fingerprint {
  return {
    format: FORMAT,
    deck: nameDeck(deck),
    locale: context.language.tag,
    front: listFrontLines(context).map(hashLine),
    questions: listSlides(deck, context.language.tag).flatMap(({ questions }) =>
      questions.map(({ text }) => hashLine(text)),
    ),
    slides: listSlides(deck, context.language.tag).map((slide, index, slides) => ({
      id: slide.id,
      title: hashLine(printHeading(slide, numberSlide(slides, index), context)),
      paragraphs: listSlideBlocks(slide, context).map(hashBlock),
    })),
  };
}

/** A slide's heading in the document. */
export function printHeading(slide: Slide, number: string, context: RenderContext): string {
  return `${printDigits(`${number}.`, context.language)} ${printText(slide.title, context)}`;
}

/** A line's hash; kinds of spaces and typographic twins do not count. */
export function hashLine(text: string): string {
  return hashText(foldPrint(text).text.trim()).slice(0, HASH);
}

/** Hexadecimal digits of a hash: enough to tell the paragraphs of a slide apart. */
const HASH = 8;

/**
 * The hash of what a paragraph says: words with their marks, facts as they are printed. The marks of what is locked do
 * not count, since office programs drop them.
 */
export function hashBlock({ kind, signs }: Block): string {
  return hashText([kind, ...signs.map(describeSign)].join('\n')).slice(0, HASH);
}

function describeSign(sign: Sign): string {
  const isLocked = sign.kind === 'fact' || sign.kind === 'picture';
  const more = isLocked ? foldPrint(sign.printed ?? '').text : nameMarks(sign);
  return `${nameSign(sign)} ${more}`;
}

/** A deck's name, the same in each of its languages. */
export function nameDeck({ settings, facts }: Deck): string {
  const [locale = ''] = settings.languages;
  return [settings.statement.title, settings.delegation]
    .map((text) => printText(text[locale] ?? [], { language: findLanguage(locale), facts }))
    .join(' – ')
    .slice(0, 200);
}

/** Hashes in one property, of which Word keeps 255 characters. */
const IN_ONE = 25;

/** The fingerprint as custom document properties, each short enough for Word to keep whole. */
export function listProperties(
  fingerprint: Fingerprint,
): readonly { readonly name: string; readonly value: string }[] {
  const { format, deck, locale, front, questions, slides } = fingerprint;
  return [
    { name: `${PREFIX}format`, value: format },
    { name: `${PREFIX}deck`, value: deck },
    { name: `${PREFIX}locale`, value: locale },
    ...spread('front', front),
    ...spread('questions', questions),
    ...slides.flatMap(({ id, title, paragraphs }, index) => [
      { name: `${PREFIX}slide.${index + 1}`, value: `${title} ${id}` },
      ...spread(`slide.${index + 1}.paragraphs`, paragraphs),
    ]),
  ];
}

function spread(name: string, hashes: readonly string[]) {
  return Array.from({ length: Math.ceil(hashes.length / IN_ONE) }, (_, part) => ({
    name: `${PREFIX}${name}.${part + 1}`,
    value: hashes.slice(part * IN_ONE, (part + 1) * IN_ONE).join(' '),
  }));
}

/** Reads the properties back; none where they are not those of a notes document. */
export function readProperties(properties: ReadonlyMap<string, string>): Fingerprint | undefined {
  const read = (name: string) => properties.get(PREFIX + name);
  const [format, deck, locale] = ['format', 'deck', 'locale'].map(read);
  if (!format || deck === undefined || !locale) return undefined;
  const gather = (name: string) => {
    const hashes: string[] = [];
    for (let part = 1; read(`${name}.${part}`) !== undefined; part += 1)
      hashes.push(...(read(`${name}.${part}`) ?? '').split(' ').filter(Boolean));
    return hashes;
  };
  const slides: SlideFingerprint[] = [];
  for (let number = 1; read(`slide.${number}`) !== undefined; number += 1) {
    const [title = '', id = ''] = (read(`slide.${number}`) ?? '').split(' ');
    slides.push({ id, title, paragraphs: gather(`slide.${number}.paragraphs`) });
  }
  return { format, deck, locale, front: gather('front'), questions: gather('questions'), slides };
}
