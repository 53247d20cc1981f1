import type { RenderContext } from '../../content/context.ts';
import { printText, printUse } from '../../content/text.ts';
import type { Deck } from '../../model/deck.ts';
import type { Slide } from '../../model/slide.ts';
import { listFactUses } from '../../source/markdown/text.ts';
import { hashText } from './control-tag.ts';

/** What a notes document says of the sources it was exported from; written as custom document properties. */
export interface Fingerprint {
  /** Changes when an older file could no longer be read. */
  readonly format: string;
  /** Which deck: its statement and delegation, in the default language. */
  readonly deck: string;
  readonly locale: string;
  readonly slides: readonly SlideFingerprint[];
}

export interface SlideFingerprint {
  readonly id: string;
  /** Hash of the notes' source text. */
  readonly notes: string;
  /** Hash of the notes' facts as they were printed. */
  readonly facts: string;
}

/** The format this product writes and reads. */
export const FORMAT = 'delegation-notes-1';

const PREFIX = 'notes.';

/** The fingerprint of notes that are exported now. */
export function takeFingerprint(
  deck: Deck,
  slides: readonly Slide[],
  context: RenderContext,
): Fingerprint {
  return {
    format: FORMAT,
    deck: nameDeck(deck, context),
    locale: context.language.tag,
    slides: slides.map((slide) => takeSlideFingerprint(slide, context)),
  };
}

/** The fingerprint of one slide as it is now. */
export function takeSlideFingerprint(slide: Slide, context: RenderContext): SlideFingerprint {
  const uses = slide.texts
    .filter(({ role }) => role === 'notes')
    .flatMap(({ text }) => listFactUses(text));
  const printed = uses.map((use) => printUse(use, context)?.text ?? '');
  return {
    id: slide.id,
    notes: hashText(slide.notesSource.text),
    facts: hashText(printed.join('\n')),
  };
}

/** A deck's name, the same in each of its languages. */
export function nameDeck({ settings }: Deck, context: RenderContext): string {
  const [locale = ''] = settings.languages;
  return [settings.statement.title, settings.delegation]
    .map((text) => printText(text[locale] ?? [], context))
    .join(' – ')
    .slice(0, 200);
}

/** The fingerprint as custom document properties, each short enough for Word to keep whole. */
export function listProperties(
  fingerprint: Fingerprint,
): readonly { readonly name: string; readonly value: string }[] {
  const { format, deck, locale, slides } = fingerprint;
  return [
    { name: `${PREFIX}format`, value: format },
    { name: `${PREFIX}deck`, value: deck },
    { name: `${PREFIX}locale`, value: locale },
    ...slides.map(({ id, notes, facts }, index) => ({
      name: `${PREFIX}slide.${index + 1}`,
      value: `${notes} ${facts} ${id}`,
    })),
  ];
}

/** Reads the properties back; none where they are not those of a notes document. */
export function readProperties(properties: ReadonlyMap<string, string>): Fingerprint | undefined {
  const format = properties.get(`${PREFIX}format`);
  const deck = properties.get(`${PREFIX}deck`);
  const locale = properties.get(`${PREFIX}locale`);
  if (!format || deck === undefined || !locale) return undefined;
  const slides: SlideFingerprint[] = [];
  for (let number = 1; properties.has(`${PREFIX}slide.${number}`); number += 1) {
    const value = properties.get(`${PREFIX}slide.${number}`) ?? '';
    const [notes = '', facts = '', id = ''] = value.split(' ');
    slides.push({ id, notes, facts });
  }
  return { format, deck, locale, slides };
}
