import { foldWords } from '../../language/fold.ts';
import type { Deck, SlideSet } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import type { Locale } from '../../model/locale.ts';
import type { Place } from '../../model/place.ts';
import { type DeckSettings, listTexts } from '../../model/settings.ts';
import type { Slide } from '../../model/slide.ts';
import { listAccepted, type Term } from '../../model/term.ts';
import type { Text } from '../../model/text.ts';
import * as report from './diagnostics.ts';
import { type FoundForm, findExactForms, findForms } from './find-forms.ts';

/** Names and terms of art stand in their official form, and the same ones in each language of a slide. */
export function checkTerms(deck: Deck): readonly Diagnostic[] {
  const { terms, settings, slides } = deck;
  if (!terms.length) return [];
  return settings.languages
    .flatMap((tag) => {
      const vocabulary = readVocabulary(terms, tag);
      const versions = slides.flatMap((set) => set.versions.get(tag) ?? []);
      return [
        ...[...listTexts(settings).values()].flatMap((texts) =>
          findUnofficial(texts[tag] ?? [], vocabulary),
        ),
        ...versions.flatMap(({ id, texts }) =>
          texts.flatMap(({ text }) => findUnofficial(text, vocabulary, id)),
        ),
      ];
    })
    .concat(slides.flatMap((set) => terms.flatMap((term) => compareTerm(set, term, settings))))
    .concat([...deck.facts.values()].flatMap((fact) => checkName(fact, deck)));
}

/** A name of the register that has a term in it has the official form of each language in its translations. */
function checkName(fact: Fact, { terms, settings }: Deck): readonly Diagnostic[] {
  if (fact.kind !== 'text') return [];
  const place = fact.places.translations ?? fact.place;
  const has = (words: string, forms: readonly string[]) =>
    findForms([{ type: 'words', words, place }], forms).length > 0;
  const own = fact.language ?? settings.statement.language;
  return terms
    .filter((term) => has(fact.value, listAccepted(term, own)))
    .flatMap((term) =>
      Object.entries(fact.translations)
        .filter(([tag]) => tag !== own && term.official[tag])
        .filter(([tag, name]) => !has(name, listAccepted(term, tag)))
        .map(([tag, found]) =>
          report.termUnofficial({
            place,
            found,
            official: term.official[tag] ?? '',
            term: term.id,
          }),
        ),
    );
}

/** All forms of one language. */
interface Vocabulary {
  readonly accepted: readonly string[];
  readonly terms: readonly {
    readonly id: string;
    readonly official: string;
    readonly avoid: readonly string[];
    /** Those that differ from an accepted form in capitals, accents or typography only. */
    readonly avoidExactly: readonly string[];
  }[];
}

function readVocabulary(terms: readonly Term[], locale: Locale): Vocabulary {
  const accepted = terms.flatMap((term) => listAccepted(term, locale));
  const folded = new Set(accepted.map((form) => foldWords(form).text));
  const isAlike = (form: string) => folded.has(foldWords(form).text);
  return {
    accepted,
    terms: terms.map(({ id, official, avoid }) => ({
      id,
      official: official[locale] ?? '',
      avoid: (avoid[locale] ?? []).filter((form) => !isAlike(form)),
      avoidExactly: (avoid[locale] ?? []).filter(isAlike),
    })),
  };
}

/** A form to avoid that is part of an accepted one is none. */
function findUnofficial(
  text: Text,
  { accepted, terms }: Vocabulary,
  slide?: string,
): readonly Diagnostic[] {
  const right = findForms(text, accepted);
  const isPart = ({ start, end }: FoundForm) =>
    right.some((form) => form.start <= start && form.end >= end);
  return terms.flatMap(({ id, official, avoid, avoidExactly }) =>
    [
      ...findExactForms(text, avoidExactly),
      ...findForms(text, avoid).filter((form) => !isPart(form)),
    ].map(({ words, place }) =>
      report.termUnofficial({ place, slide, found: words, official, term: id }),
    ),
  );
}

const PARTS = [
  { name: 'on the slide', inNotes: false },
  { name: 'in the notes', inNotes: true },
] as const;

/** Each language in which the term is missing is reported against the first that has it. */
function compareTerm(
  { id, versions }: SlideSet,
  term: Term,
  { languages }: DeckSettings,
): readonly Diagnostic[] {
  const slides = languages
    .flatMap((tag) => versions.get(tag) ?? [])
    .filter(({ locale }) => term.official[locale]);
  return PARTS.flatMap(({ name, inNotes }) => {
    const first = slides.find((slide) => hasTerm(slide, term, inNotes));
    if (!first) return [];
    return slides
      .filter((slide) => !hasTerm(slide, term, inNotes))
      .map((slide) =>
        report.termDiffers({
          place: inNotes ? locateNotes(slide) : slide.place,
          slide: id,
          part: name,
          official: term.official[slide.locale] ?? '',
          other: term.official[first.locale] ?? '',
          file: first.file,
        }),
      );
  });
}

function hasTerm(slide: Slide, term: Term, inNotes: boolean): boolean {
  const forms = listAccepted(term, slide.locale);
  return slide.texts.some(
    ({ role, text }) => (role === 'notes') === inNotes && findForms(text, forms).length > 0,
  );
}

function locateNotes({ file, notesSource }: Slide): Place {
  return { file, line: notesSource.line, column: 1 };
}
