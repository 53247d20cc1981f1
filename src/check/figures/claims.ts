import { foldPattern, foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { findLanguage } from '../../language/languages.ts';
import { matchWords, sourceOf } from '../../language/lexicon.ts';
import { patternOf } from '../../language/pattern.ts';
import { printFact } from '../../language/print/fact.ts';
import { findNoun } from '../../language/print/unit.ts';
import { listRegions } from '../../language/regions.ts';
import { FACT_MARK } from '../../language/typography.ts';
import type { Deck } from '../../model/deck.ts';
import { type FactRegister, type FactUse, isChange, isFigure } from '../../model/fact.ts';
import type { Locale } from '../../model/locale.ts';
import { findLone, type Text } from '../../model/text.ts';
import { readBeside } from './directions.ts';
import type { Labelled } from './labels.ts';
import { foldAround, joinText, type RunningText } from './running-text.ts';
import { printRunning, splitSentences } from './sentences.ts';
import { listSettings, listSlideSources } from './sources.ts';
import type { NumeralSource } from './stray-figure.ts';

/** What no machine can judge in a sentence. */
export const CLAIM_REASONS = [
  'superlative',
  'absolute',
  'quantity',
  'negation',
  'time',
  'direction',
  'subject',
  'joined',
  'figure',
] as const;
export type ClaimReason = (typeof CLAIM_REASONS)[number];

/** A sentence that a person has to hold against the statement. */
export interface Claim {
  readonly slide: string;
  readonly locale: Locale;
  /** As it is printed. */
  readonly sentence: string;
  readonly reasons: readonly ClaimReason[];
  /** Ids of the facts in it. */
  readonly facts: readonly string[];
  /** Paragraphs of those facts. */
  readonly paragraphs: readonly number[];
}

/**
 * Every sentence of slides, notes and `deck.yaml` with a superlative or an absolute, or with a figure: its value is proved,
 * what it is said of is not. A figure that is alone in its block stands with its labels.
 */
export function listClaims(deck: Deck): readonly Claim[] {
  // What deck.yaml says is printed on the first slide, and signed with it.
  const first = deck.slides[0]?.id ?? '';
  return [...listSettings(deck).map(dropLone), ...listSlideSources(deck)].flatMap((source) => {
    const { slide = first, locale } = source;
    const language = findLanguage(locale);
    const regions = matchWords(listForeign(deck, language), language.reading.spaced);
    return writeLabels(source, deck.facts)
      .flatMap((text) => splitSentences(joinText(text)))
      .flatMap((sentence): readonly Claim[] => {
        const reasons = findReasons(sentence, deck, language, regions);
        if (!reasons.length) return [];
        const facts = sentence.facts.flatMap(({ use }) => deck.facts.get(use.id) ?? []);
        const paragraphs = [...new Set(facts.map(({ paragraph }) => paragraph))];
        const printed = printRunning(sentence, deck.facts, language);
        const ids = [...new Set(facts.map(({ id }) => id))].sort();
        return [{ slide, locale, sentence: printed, reasons, facts: ids, paragraphs }];
      });
  });
}

/** A fact that is all a text of `deck.yaml` says, the place or the dates, is said of the event. */
function dropLone(source: NumeralSource): NumeralSource {
  return { ...source, texts: source.texts.filter(({ text }) => !findLone(text)) };
}

/** The texts of a slide, each figure that is alone between what stands beside it. */
function writeLabels({ texts, labelled = [] }: NumeralSource, facts: FactRegister) {
  const isFigured = ({ use }: Labelled) =>
    !['text', 'reference'].includes(facts.get(use.id)?.kind ?? 'text');
  const beside = labelled.filter(isFigured);
  const written = texts
    .filter(({ role }) => role !== 'pronunciation')
    .map(({ text }) => {
      const uses = text.flatMap((part) => (part.type === 'fact' ? [part.use] : []));
      const lone = beside.find(
        ({ use, role }) => role !== 'chart' && uses.some(({ place }) => place === use.place),
      );
      return lone ? joinLabels(lone) : text;
    });
  const drawn = beside.filter(({ role }) => role === 'chart');
  return [...written, ...drawn.map((one) => joinLabels({ ...one, after: [] }))];
}

function joinLabels({ use, before, after }: Labelled): Text {
  const dash: Text = [{ type: 'words', words: ' – ', place: use.place }];
  const isOwn = (label: Text) =>
    label.some((part) => part.type === 'fact' && part.use.id === use.id);
  const [above, below] = [before, after].map((side) => side.filter((label) => !isOwn(label)));
  return [
    ...(above ?? []).flatMap((label) => [...label, ...dash]),
    { type: 'fact', use },
    ...(below ?? []).flatMap((label) => [...dash, ...label]),
  ];
}

function findReasons(
  sentence: RunningText,
  deck: Deck,
  language: Language,
  regions: RegExp,
): readonly ClaimReason[] {
  const { claims, reading } = language;
  const text = foldWords(writeUnits(sentence, deck, language)).text.replace(
    matchWords(claims.free, reading.spaced),
    ' ',
  );
  const has = (list: string) => text.search(matchWords(list, reading.spaced)) >= 0;
  const kindOf = ({ id }: FactUse) => deck.facts.get(id)?.kind ?? 'text';
  const figures = sentence.facts.filter(({ use }) => {
    const fact = deck.facts.get(use.id);
    return fact && isFigure(fact) && !['year', 'decade', 'ordinal'].includes(fact.kind);
  });
  const dates = sentence.facts.filter(({ use }) =>
    ['date', 'year', 'decade'].includes(kindOf(use)),
  );
  const found: Readonly<Record<ClaimReason, boolean>> = {
    superlative: has(claims.superlatives),
    absolute: has(claims.absolutes),
    quantity: has(claims.quantities),
    negation: figures.length + dates.length > 0 && has(claims.negations),
    time:
      (figures.length > 0 && has(claims.times)) ||
      dates.some(({ offset }) => isLimited(sentence.words, offset, language)),
    direction: figures.some(({ use, offset }) => {
      const fact = deck.facts.get(use.id);
      const said = fact && isChange(fact) && readBeside(sentence, offset, language);
      const isKnown = fact && isFigure(fact) && fact.direction !== undefined;
      return !isKnown && (said === 'rise' || said === 'fall');
    }),
    subject: figures.length > 0 && text.search(regions) >= 0,
    joined:
      isJoined(sentence.words, figures, language) ||
      new Set([...figures, ...dates].map(({ use }) => deck.facts.get(use.id)?.paragraph)).size > 1,
    figure: sentence.facts.some(({ use }) => !['text', 'reference'].includes(kindOf(use))),
  };
  const reasons = CLAIM_REASONS.filter((reason) => found[reason]);
  return reasons.length > 1 ? reasons.filter((reason) => reason !== 'figure') : reasons;
}

/** The words of a sentence, each figure a mark with the noun that is printed behind it, each name as it is printed: "for … years". */
function writeUnits({ words, facts }: RunningText, { facts: register }: Deck, language: Language) {
  let at = 0;
  return words.replaceAll(FACT_MARK, () => {
    const fact = register.get(facts[at]?.use.id ?? '');
    at += 1;
    if (fact?.kind === 'text') return printFact(fact, undefined, language).text;
    const noun = fact && isFigure(fact) && findNoun(fact.unit, language)?.other;
    const gap = language.reading.spaced ? ' ' : '';
    return noun ? `${FACT_MARK}${gap}${noun}` : FACT_MARK;
  });
}

/** Whether two figures make one that no fact has: "{{cases}} out of {{files}}", "{{one}}–{{other}}". */
function isJoined(
  words: string,
  figures: RunningText['facts'],
  { reading: { joins, of, spaced } }: Language,
): boolean {
  if (figures.length < 2) return false;
  const space = spaced ? ' ' : ' ?';
  const joint = foldPattern([joins.ratio, joins.rate, joins.to, of].join('|'));
  const between = patternOf(`^(?: ?[-/:] ?|${space}(?:${joint})${space})$`, 'u');
  return figures.slice(1).some(({ offset }, at) => {
    const end = (figures[at]?.offset ?? 0) + FACT_MARK.length;
    return between.test(foldWords(words.slice(end, offset)).text);
  });
}

/** Whether a word beside a date makes a limit of it: "before {{year}}". */
function isLimited(words: string, offset: number, { claims, reading }: Language): boolean {
  if (!claims.limits) return false;
  const limits = sourceOf(claims.limits);
  const form = reading.spaced
    ? `(?<![\\p{L}\\p{N}])(?:${limits})(?:[ -]|(?<='))${FACT_MARK}`
    : limits;
  return patternOf(form, 'u').test(foldAround(words, offset));
}

/** Countries and continents that the deck does not speak for. */
function listForeign({ settings }: Deck, language: Language): string {
  const own = [settings.delegation, settings.statement.title].flatMap(
    (texts) => joinText(texts[language.tag] ?? []).words,
  );
  const named = foldWords(own.join(' ')).text;
  return listRegions(language.formatting)
    .filter((name) => !named.includes(foldWords(name).text))
    .join(',');
}
