import { foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { findLanguage } from '../../language/languages.ts';
import { printFact } from '../../language/print/fact.ts';
import { overrideWords } from '../../language/words/deck-words.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fact, FactRegister } from '../../model/fact.ts';
import type { Locale } from '../../model/locale.ts';
import type { DeckSettings } from '../../model/settings.ts';
import type { Proof, Statement, Unregistered } from '../../model/statement.ts';
import * as report from './diagnostics.ts';
import { findAnchor, findWords, type Passage, preparePassages } from './passage.ts';
import { proveFact } from './proof.ts';
import { checkQuotations, type Quotation } from './quotations.ts';
import { listUnregistered } from './unregistered.ts';
import type { Verdict } from './verdict.ts';

/** The part of the settings that proofs need. */
export type StatementSettings = Pick<DeckSettings, 'languages' | 'statement' | 'places'> &
  Partial<Pick<DeckSettings, 'draft' | 'location' | 'words'>>;

/** What the statement says to the register, and the register to the statement. */
export interface StatementCheck {
  readonly proofs: readonly Proof[];
  readonly unregistered: readonly Unregistered[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Proves every fact against the statement itself: found, not found or differs, with both readings; anything but found
 * is an error at the field of the register that is wrong. Quotations are proved word for word.
 */
export function checkStatement(
  facts: FactRegister,
  statement: Statement,
  settings: StatementSettings,
  quotations: readonly Quotation[] = [],
): StatementCheck {
  const language = detectLanguage(statement, settings);
  const passages = preparePassages(statement, language);
  const results = [...facts.values()].map((fact) => {
    const verdict = settleFact(fact, passages, language);
    return {
      proof: buildProof(fact, verdict, language),
      found: reportVerdict(fact, verdict, passages, language),
    };
  });
  return {
    proofs: results.map(({ proof }) => proof),
    unregistered: listUnregistered(facts, passages),
    diagnostics: [
      ...checkLength(statement, settings),
      ...checkLocation(statement, settings),
      ...results.flatMap(({ found }) => found),
      ...checkQuotations(quotations, statement),
    ],
  };
}

/** The settings name the statement's language; where its words are clearly those of another of the deck's, that one. */
export function detectLanguage(
  { paragraphs }: Statement,
  { languages, statement, words: given = {} }: StatementSettings,
): Language {
  const words =
    foldWords(paragraphs.map(({ text }) => text).join(' ')).text.match(/\p{L}+/gu) ?? [];
  const count = ({ commonWords }: Language) =>
    words.filter((word) => commonWords.includes(word)).length;
  const find = (tag: Locale) => overrideWords(findLanguage(tag), given[tag] ?? {});
  const named = find(statement.language);
  const best = [named, ...languages.map(find)].sort((a, b) => count(b) - count(a))[0];
  return best && count(best) > 2 * count(named) + 5 ? best : named;
}

function checkLength(
  { paragraphs }: Statement,
  { statement, places }: StatementSettings,
): readonly Diagnostic[] {
  const { marks = [] } = statement;
  const numbers = new Set(paragraphs.map(({ number }) => number));
  const count = Math.max(...numbers, marks.length);
  const place = places['statement.paragraphs'];
  if (!place) return [];
  const gone = marks.flatMap((mark, index) =>
    mark && !numbers.has(index + 1) ? [report.statementGone({ place, paragraph: index + 1 })] : [],
  );
  if (count === statement.paragraphs) return gone;
  return [
    ...gone,
    report.statementParagraphs({ place, found: count, expected: statement.paragraphs }),
  ];
}

/** Where no fact says the place of the event, the statement has its words; a draft is still to say it. */
function checkLocation(
  { paragraphs }: Statement,
  { draft, location, statement }: StatementSettings,
): readonly Diagnostic[] {
  if (draft) return [];
  const [part, ...more] = location?.[statement.language] ?? [];
  if (part?.type !== 'words' || more.length) return [];
  const wanted = foldWords(part.words).text.trim();
  const isSaid = paragraphs.some(
    ({ text }) => findWords(wanted, foldWords(text).text, true).length,
  );
  if (!wanted || isSaid) return [];
  return [report.statementPlace({ place: part.place, location: part.words.trim() })];
}

/** The verdict of the fact's own paragraph, unless an earlier one says the same: then the anchor tells too little. */
export function settleFact(fact: Fact, passages: readonly Passage[], language: Language): Verdict {
  const passage = passages.find(({ number }) => number === fact.paragraph);
  const verdict: Verdict = passage ? proveFact(fact, passage, language) : { result: 'not found' };
  if (verdict.result !== 'found') return verdict;
  const earlier = passages.find(
    (other) => other.number < fact.paragraph && proveFact(fact, other, language).result === 'found',
  );
  if (!earlier) return verdict;
  return {
    result: 'differs',
    code: 'statement-anchor-ambiguous',
    field: 'anchor',
    printed: `§ ${earlier.number}: ${verdict.printed}`,
    explanation: `the anchor stands in § ${earlier.number} already; write paragraph: ${earlier.number}, or take words that only § ${fact.paragraph} has`,
  };
}

function buildProof(fact: Fact, verdict: Verdict, language: Language): Proof {
  const { result } = verdict;
  const printed = result === 'not found' ? '' : verdict.printed;
  return { fact: fact.id, result, registered: printFact(fact, undefined, language).text, printed };
}

function reportVerdict(
  fact: Fact,
  verdict: Verdict,
  passages: readonly Passage[],
  language: Language,
): readonly Diagnostic[] {
  if (verdict.result === 'found') return [];
  const { id, paragraph, anchor } = fact;
  const placeOf = (field: string) => fact.places[field] ?? fact.place;
  if (verdict.result === 'not read') {
    const { printed } = verdict;
    return [
      report.statementUnread({
        place: placeOf('anchor'),
        id,
        paragraph,
        printed,
        tag: language.tag,
      }),
    ];
  }
  if (verdict.result === 'differs') {
    const { code, field, printed, explanation } = verdict;
    const registered = printFact(fact, undefined, language).text;
    const details = { id, registered, paragraph, printed, explanation };
    return [report.differences[code]({ place: placeOf(field), ...details })];
  }
  const own = passages.find(({ number }) => number === fact.paragraph);
  if (!own)
    return [
      report.statementParagraphMissing({
        place: placeOf('paragraph'),
        id,
        paragraph,
        last: Math.max(...passages.map(({ number }) => number)),
      }),
    ];
  const others = passages.filter(({ text }) => findAnchor(fact, text).length);
  const elsewhere = others.map(({ number }) => `§ ${number}`).join(', ');
  const hint = elsewhere
    ? `it stands in ${elsewhere}; correct the paragraph or the anchor`
    : suggestAnchor(fact, own);
  return [
    report.statementAnchorMissing({
      place: placeOf(elsewhere ? 'paragraph' : 'anchor'),
      id,
      anchor,
      paragraph,
      hint,
    }),
  ];
}

/** The nearest thing the paragraph prints: the same value, or words that share most with the anchor. */
function suggestAnchor(fact: Fact, { text, figures }: Passage): string {
  const same = figures.find(({ value, kind }) => value === fact.value && kind !== 'vague');
  const take = (words: string) => `did you mean “${words}”?`;
  if (same) return take(text.slice(same.start, same.end));
  const wanted = foldWords(fact.anchor).text.split(' ');
  const words = text.split(' ');
  const windows = words.map((_, index) => words.slice(index, index + wanted.length).join(' '));
  const score = (window: string) => {
    const own = new Set(foldWords(window).text.split(' '));
    return wanted.filter((word) => own.has(word)).length;
  };
  // A statement may be one paragraph of many thousand words: each place is looked at once.
  let best = { window: '', score: 0 };
  for (const window of windows) {
    const found = score(window);
    if (found > best.score) best = { window, score: found };
  }
  return best.score && best.score * 2 >= wanted.length
    ? take(best.window)
    : 'take the words or digits that the paragraph prints';
}
