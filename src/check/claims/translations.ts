import { readUnit } from '../../language/figures/measures.ts';
import { foldWords } from '../../language/fold.ts';
import { findLanguage } from '../../language/languages.ts';
import { findNoun } from '../../language/print/unit.ts';
import { findRegion } from '../../language/regions.ts';
import type { Deck } from '../../model/deck.ts';
import { type Fact, isFigure } from '../../model/fact.ts';
import type { Locale } from '../../model/locale.ts';
import { listAccepted } from '../../model/term.ts';
import { listFactUses } from '../../model/text.ts';
import { listSettingsTexts } from '../figures/facts.ts';
import type { Claim } from './claim.ts';

/**
 * Names and nouns of the register in another language than the statement's, once for each language, on the first slide
 * that uses them. Those that the glossary holds, that `Intl` has, or that are the same are no claims.
 */
export function listTranslations(deck: Deck): readonly Claim[] {
  const own = deck.settings.statement.language;
  const others = deck.settings.languages.filter((tag) => tag !== own);
  const inSettings = new Set(
    listSettingsTexts(deck)
      .flatMap(listFactUses)
      .map(({ id }) => id),
  );
  return others.flatMap((locale) =>
    [...deck.facts.values()].flatMap((fact): readonly Claim[] => {
      const slide = deck.slides.find(
        ({ versions }, index) =>
          (index === 0 && inSettings.has(fact.id)) ||
          versions.get(locale)?.facts.some(({ id }) => id === fact.id),
      );
      const [given, translated] = [readWords(fact, own), readWords(fact, locale)];
      if (!slide || !given || !translated || isKnown(fact, given, translated, locale, deck))
        return [];
      const sentence = `${given} → ${translated}`;
      const { id, paragraph } = fact;
      return [
        {
          slide: slide.id,
          locale,
          sentence,
          reasons: ['translation'],
          facts: [id],
          paragraphs: [paragraph],
        },
      ];
    }),
  );
}

/** What a fact is called in a language, or what it counts there, in each of its forms. */
function readWords(fact: Fact, tag: Locale): string | undefined {
  const language = findLanguage(tag);
  if (isFigure(fact)) {
    const noun = findNoun(fact.unit, language);
    return noun && [...new Set(Object.values(noun))].join(', ');
  }
  if (fact.kind !== 'text' || fact.language) return undefined;
  return fact.translations[tag] ?? fact.value;
}

function isKnown(
  fact: Fact,
  given: string,
  translated: string,
  locale: Locale,
  { terms, settings }: Deck,
): boolean {
  const own = settings.statement.language;
  if (foldWords(given).text === foldWords(translated).text) return true;
  const [from, to] = [findLanguage(own), findLanguage(locale)];
  const region = findRegion(given, from.formatting);
  if (region && region === findRegion(translated, to.formatting)) return true;
  const [forms, others] = [given, translated].map((words) => words.split(', '));
  if (
    isFigure(fact) &&
    (others ?? []).every((form) => readUnit(form, to) !== undefined) &&
    (forms ?? []).every((form) => readUnit(form, from) !== undefined)
  )
    return true;
  return terms.some(
    (term) =>
      (forms ?? []).every((form) => isTerm(form, listAccepted(term, own))) &&
      (others ?? []).every((form) => isTerm(form, listAccepted(term, locale))),
  );
}

function isTerm(words: string, forms: readonly string[]): boolean {
  return forms.some((form) => foldWords(form).text === foldWords(words).text);
}
