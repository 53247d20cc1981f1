import { readLimit } from '../../language/figures/limits.ts';
import { foldPattern, foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { matchWords, sourceOf } from '../../language/lexicon.ts';
import { findAll, type Pattern, patternOf } from '../../language/pattern.ts';
import { listPeoples } from '../../language/peoples.ts';
import { printFact } from '../../language/print/fact.ts';
import { findNoun } from '../../language/print/unit.ts';
import { listCountries, listRegions } from '../../language/regions.ts';
import { FACT_MARK } from '../../language/typography.ts';
import type { Deck } from '../../model/deck.ts';
import { type FactUse, isChange, isFigure, isMoment, isMoving } from '../../model/fact.ts';
import { listAccepted } from '../../model/term.ts';
import { readBeside } from '../figures/directions.ts';
import { joinText, maskAround, type RunningText } from '../figures/running-text.ts';
import { type ClaimReason, SENTENCE_REASONS } from './claim.ts';

/** Words for those that the deck does not speak for. */
export interface Foreign {
  readonly countries: Pattern;
  /** Countries and continents. */
  readonly regions: Pattern;
  /** Their peoples: "French". */
  readonly peoples: Pattern;
  /** A delegation that is not the deck's: "the French delegation". */
  readonly speakers: Pattern;
  /** What the deck calls its own delegation. */
  readonly own: readonly Pattern[];
  /** Names of countries in small letters, which are other words: "la réunion". */
  readonly common: Pattern;
}

/** What makes a claim of a sentence, the gravest first; the ordinary one only where there is no other. */
export function findReasons(
  sentence: RunningText,
  deck: Deck,
  language: Language,
  foreign: Foreign,
  /** Whether the slide has a figure that the sentence may take back. */
  isFigured = false,
): readonly ClaimReason[] {
  const { claims, reading } = language;
  const free = matchWords(claims.free, reading.spaced);
  const text = foldWords(writeUnits(sentence, deck, language)).text.replace(free, ' ');
  const has = (list: string) => matchWords(list, reading.spaced).test(text);
  const kindOf = ({ id }: FactUse) => deck.facts.get(id)?.kind ?? 'text';
  const figures = sentence.facts.filter(({ use }) => {
    const fact = deck.facts.get(use.id);
    return fact && isFigure(fact) && !['year', 'decade', 'ordinal'].includes(fact.kind);
  });
  const dates = sentence.facts.filter(({ use }) => isMoment(deck.facts.get(use.id)));
  const isCounted = figures.length + dates.length > 0;
  const found: Readonly<Record<(typeof SENTENCE_REASONS)[number], boolean>> = {
    superlative: has(claims.superlatives),
    absolute: has(claims.absolutes),
    quantity:
      has(claims.quantities) ||
      isAccented(sentence.words, language) ||
      isOneCounted(text, deck, language),
    negation: isCounted && has(claims.negations),
    modality: isCounted && has(claims.modals),
    time:
      (figures.length > 0 && has(claims.times)) ||
      dates.some((date) => isLimited(date, sentence, deck, language)),
    direction: figures.length
      ? figures.some((figure) => isUndirected(figure, sentence, deck, language))
      : !isCounted && (has(claims.trends) || (isFigured && has(claims.reversals ?? ''))),
    subject: isOther(sentence, text, figures.length > 0, foreign),
    joined:
      isJoined(sentence.words, figures, deck, language) ||
      new Set([...figures, ...dates].map(({ use }) => deck.facts.get(use.id)?.paragraph)).size >
        1 ||
      new Set(dates.map(({ use }) => use.id)).size > 1,
    quotation: isQuoted(sentence.words, deck, language),
    unread: isForeignScript(sentence.words, language),
    figure: sentence.facts.some(({ use }) => kindOf(use) !== 'text'),
  };
  const reasons = SENTENCE_REASONS.filter((reason) => found[reason]);
  return reasons.length > 1 ? reasons.filter((reason) => reason !== 'figure') : reasons;
}

/** Whether the words beside a figure of change move it, and the register does not know which way; or say nothing of its rise. */
function isUndirected(
  { use, offset }: RunningText['facts'][number],
  sentence: RunningText,
  { facts }: Deck,
  language: Language,
): boolean {
  const fact = facts.get(use.id);
  if (!fact || !isFigure(fact)) return false;
  const said = readBeside(sentence, offset, language);
  // A sum that something is raised by, or cut to, is another than the statement's.
  if (fact.kind === 'money') return said === 'rise' || said === 'fall';
  if (!isChange(fact)) return false;
  // What a verb that no list has does with a rise, or where none says which way, a person has to see.
  if (fact.direction === 'rise' || (fact.kind === 'points' && !fact.direction && !said))
    return said === undefined && use.form !== 'signed' && language.complete;
  return fact.direction === undefined && (said === 'rise' || said === 'fall');
}

/** Whether a sentence names a country in words of its own, another people beside a figure, or another delegation. */
function isOther(
  { words }: RunningText,
  text: string,
  isFigured: boolean,
  { countries, regions, peoples, speakers, own, common }: Foreign,
): boolean {
  const named = words.normalize('NFC').replace(common, ' ');
  const plain = own.reduce((left, name) => left.replace(name, ' '), foldWords(named).text);
  return (
    [countries, speakers].some((pattern) => pattern.test(plain)) ||
    (isFigured && [regions, peoples].some((pattern) => pattern.test(text)))
  );
}

/** Words that are a number by their accents alone: "één". */
function isAccented(words: string, { claims }: Language): boolean {
  if (!claims.accented) return false;
  const source = `(?<!\\p{L})(?:${claims.accented})(?!\\p{L})`;
  return patternOf(source, 'iu').test(words.normalize('NFC'));
}

/** Whether one is said of what the register counts: "one State", "een van de staten". */
function isOneCounted(text: string, { facts }: Deck, language: Language): boolean {
  const { numbers, reading } = language;
  if (!reading.spaced) return false;
  const nouns = [...facts.values()].flatMap((fact) =>
    isFigure(fact) && fact.kind === 'count'
      ? Object.values(findNoun(fact.unit, language) ?? {})
      : [],
  );
  const counted = sourceOf([...new Set(nouns)].join());
  if (!counted) return false;
  const source = `(?<!\\p{L})(\\p{L}+)(?: \\p{L}{1,3}){0,2} (?:${counted})(?!\\p{L})`;
  return findAll(text, patternOf(source, 'gu')).some(([, word = '']) => {
    const [one, ...more] = numbers.split(word, '') ?? [];
    return one?.value === 1 && one.role === 'small' && !one.ordinal && !more.length;
  });
}

/** Whether letters are of a script that neither the language nor names of others are written in: "ένα". */
function isForeignScript(words: string, { complete, formatting }: Language): boolean {
  const { script = 'Latn' } = new Intl.Locale(formatting).maximize();
  const own = script.startsWith('Han') ? 'Hani' : script;
  const known = ['Latn', own, 'Zyyy', 'Zinh'].map((name) => `\\p{Script=${name}}`).join('');
  return complete && patternOf(`(?![${known}])\\p{L}`, 'u').test(words);
}

/** Each from its opening mark to its closing one; where that is missing, to the end. */
const QUOTED =
  /[«]([^»]*)»|»([^«]*)«|„([^“”]*)[“”]|“([^”]*)”|"([^"]*)"|「([^」]*)」|『([^』]*)』|‘([^’]*)’|[«„“「『]([^»“”」』]*)$/gu;
/** Words from which on a passage between quotation marks is no title or term; characters where no spaces part words. */
const QUOTATION = { spaced: 3, unspaced: 6 } as const;

/** Whether words between quotation marks are someone's: those of a term of the glossary are nobody's. */
function isQuoted(words: string, { terms }: Deck, { tag, reading }: Language): boolean {
  const known = terms.flatMap((term) =>
    listAccepted(term, tag).map((form) => foldWords(form).text),
  );
  return [...words.matchAll(QUOTED)].some(([, ...passages]) => {
    const passage = passages.find((one) => one !== undefined) ?? '';
    const text = foldWords(passage).text.trim();
    const length = reading.spaced
      ? (text.match(/\p{L}+/gu) ?? []).length
      : (text.match(/\p{L}/gu) ?? []).length;
    return length >= QUOTATION[reading.spaced ? 'spaced' : 'unspaced'] && !known.includes(text);
  });
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

/** Whether two figures make one that no fact has: "{{cases}} out of {{files}}", "{{one}}–{{other}}"; a change is none of a number. */
function isJoined(
  words: string,
  figures: RunningText['facts'],
  { facts }: Deck,
  { reading: { joins, of, spaced } }: Language,
): boolean {
  if (figures.length < 2) return false;
  const space = spaced ? ' ' : ' ?';
  const joint = foldPattern([joins.ratio, joins.rate, joins.to, of].join('|'));
  const between = patternOf(`^(?: ?[-/:] ?|${space}(?:${joint})${space})$`, 'u');
  return figures.slice(1).some(({ offset }, at) => {
    const before = figures[at];
    const fact = before && facts.get(before.use.id);
    const end = (before?.offset ?? 0) + FACT_MARK.length;
    if (fact && isMoving(fact)) return false;
    return between.test(foldWords(words.slice(end, offset)).text);
  });
}

/** Whether a word beside a date makes a limit of it, "before {{year}}", or none does where the statement's word makes one. */
function isLimited(
  { use, offset }: RunningText['facts'][number],
  { words }: RunningText,
  { facts }: Deck,
  language: Language,
): boolean {
  const { kind = 'date', limit } = facts.get(use.id) ?? {};
  const said = readLimit(maskAround(words, offset).words, kind, language)?.limit ?? 'at';
  return said !== 'at' || limit !== undefined;
}

/** What names others in a language, but for what the deck's own delegation and title have. */
export function readForeign({ settings }: Deck, language: Language): Foreign {
  const { claims, reading, formatting, tag } = language;
  const [delegation, title] = [settings.delegation, settings.statement.title].map(
    (texts) => foldWords(joinText(texts[tag] ?? []).words).text,
  );
  // Between the edges of words: "Oman" is not in "Romania".
  const edge = reading.spaced ? ' ' : '';
  const named = `${edge}${`${delegation} ${title}`.replace(/[^\p{L}\p{N}]+/gu, ' ')}${edge}`;
  const isForeign = (name: string) => {
    const folded = foldWords(name).text.replace(/[^\p{L}\p{N}*]+/gu, ' ');
    return !named.includes(edge + (folded.endsWith('*') ? folded.slice(0, -1) : folded + edge));
  };
  const [countries, regions] = [listCountries, listRegions].map((list) =>
    list(formatting).filter(isForeign).join(),
  ) as [string, string];
  const peoples = listPeoples(formatting).filter(isForeign);
  const people = sourceOf(peoples.join());
  const speaker = sourceOf(claims.speakers);
  const gap = reading.spaced ? '[ -]' : '';
  return {
    countries: matchWords(countries, reading.spaced),
    regions: matchWords(regions, reading.spaced),
    peoples: matchWords(reading.spaced ? peoples.join() : '', reading.spaced),
    speakers:
      speaker && reading.spaced
        ? patternOf(
            `(?<!\\p{L})(?:(?:${people})${gap}(?:${speaker})|(?:${speaker})${gap}(?:${people}))(?!\\p{L})`,
            'u',
          )
        : NONE,
    common: matchCommon(listCountries(formatting)),
    own: delegation ? [matchWords(delegation.replaceAll(',', ' '), reading.spaced)] : [],
  };
}

/** Names of more than one word but for their capitals: "la réunion", "La réunion". */
function matchCommon(names: readonly string[]): Pattern {
  const small = names.flatMap((name) => {
    const [, first = '', rest = ''] = /^(\p{Lu})(\S* \p{Lu}\S*)$/u.exec(name) ?? [];
    return first ? [`[${first}${first.toLowerCase()}]${rest.toLowerCase()}`] : [];
  });
  return small.length ? patternOf(`(?<!\\p{L})(?:${small.join('|')})(?!\\p{L})`, 'gu') : NONE;
}

const NONE = patternOf('(?!)');
