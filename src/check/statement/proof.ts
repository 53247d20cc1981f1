import type { Figure } from '../../language/figures/figure.ts';
import { foldPrint } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { type Fact, isFigure, type TextFact } from '../../model/fact.ts';
import { findAnchor, findWords, type Passage, type Span } from './passage.ts';
import { proveBeside } from './proof-beside.ts';
import { proveDirection } from './proof-direction.ts';
import { proveQualifier } from './proof-qualifier.ts';
import { proveUnit } from './proof-unit.ts';
import { type Difference, differ, type Unread, type Verdict } from './verdict.ts';

/**
 * Proves a fact in one paragraph: its anchor stands there whole, exactly one figure of its kind is read from it, with
 * the registered value, and the qualifier is printed as registered. Where the anchor stands several times, all of them
 * must say so, but for places where it is only a piece of a longer figure.
 */
export function proveFact(fact: Fact, passage: Passage, language: Language): Verdict {
  const spans = findAnchor(fact, passage.text);
  const verdicts = spans.map((span) => ({
    isPiece: listPieces(span, passage, fact).length > 0,
    verdict: proveAt(fact, span, passage, language),
  }));
  const whole = verdicts.filter(({ isPiece }) => !isPiece);
  const counted = (whole.length ? whole : verdicts).map(({ verdict }) => verdict);
  const settled =
    counted.find(({ result }) => result === 'differs') ??
    counted.find(({ result }) => result === 'found') ??
    counted[0];
  return settled ?? { result: 'not found' };
}

function proveAt(fact: Fact, span: Span, passage: Passage, language: Language): Verdict {
  if (fact.kind === 'text' || fact.kind === 'reference') {
    const name = proveName(fact, span, passage);
    return 'result' in name ? name : proveQualifier(fact, name, span, passage.text, language);
  }
  const figure = proveFigure(fact, span, passage, language);
  if ('result' in figure) return figure;
  const difference =
    (isFigure(fact)
      ? (proveDirection(fact, figure, passage, language) ??
        proveUnit(fact, figure, passage, language))
      : undefined) ?? proveBeside(fact, figure, passage, language);
  return difference ?? proveQualifier(fact, figure, span, passage.text, language);
}

function proveName(fact: TextFact, span: Span, passage: Passage): Span | Difference {
  const piece = explainPiece(fact, span, passage);
  if (piece) return piece;
  const [anchor = '', value = ''] = [fact.anchor, fact.value].map((text) => foldPrint(text).text);
  if (fact.kind === 'reference' && findWords(value, anchor, true).length) return span;
  if (lowerFirst(anchor) === lowerFirst(value)) return span;
  return differ(
    'value',
    fact.anchor,
    `the anchor prints “${fact.anchor}”, the value says “${fact.value}”; write the same in both`,
  );
}

/** The first letter follows its place: "Between January and June" begins a sentence. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Figures that reach beyond the anchor: "deux" of "deux millions", "1.000" of "1.000.000". */
function listPieces(span: Span, { figures, text }: Passage, fact: Fact): readonly Figure[] {
  // The full stop of "€ 2 M." may end the sentence.
  return listFigures(span, figures, fact).filter(
    ({ start, end }) =>
      start < span.start || (end > span.end && text.slice(span.end, end).trim() !== '.'),
  );
}

function explainPiece(fact: Fact, span: Span, passage: Passage): Difference | undefined {
  const [piece] = listPieces(span, passage, fact);
  if (!piece) return undefined;
  const print = passage.text.slice(piece.start, piece.end);
  return differ(
    'anchor',
    print,
    `the anchor is a piece of “${print}”; take the whole figure into the anchor`,
  );
}

function listFigures(span: Span, figures: readonly Figure[], fact: Fact): readonly Figure[] {
  const touched = figures.filter(({ start, end }) => start < span.end && end > span.start);
  return fact.value === 1 ? touched : touched.filter(({ free }) => !free);
}

function proveFigure(
  fact: Fact,
  span: Span,
  passage: Passage,
  { complete }: Language,
): Figure | Difference | Unread {
  const { text, figures } = passage;
  const print = ({ start, end }: Span) => text.slice(start, end);
  const piece = explainPiece(fact, span, passage);
  if (piece) return piece;
  const inside = listFigures(span, figures, fact);
  const fitting = inside.filter((figure) => isOfKind(figure, fact, complete));
  const [figure, second] = fitting;
  if (!figure && !complete) return { result: 'not read', printed: print(span) };
  if (!figure)
    return differ(
      'anchor',
      inside.map(print).join(', ') || print(span),
      `the anchor holds no ${fact.kind}; take the words or digits that print it`,
    );
  if (second)
    return differ(
      'anchor',
      fitting.map(print).join(', '),
      `the anchor holds more than one ${fact.kind}; take only the one that is meant`,
    );
  if (!isSameValue(figure, fact))
    return differ('value', print(figure), 'correct the value, or the anchor');
  if (fact.kind === 'number' && isYear(figure))
    return differ(
      'kind',
      print(figure),
      'written as years are; use kind: year, or kind: count with its unit',
    );
  return figure;
}

/** A fall is registered below zero, and printed so only where a sign says it. */
function isSameValue(figure: Figure, fact: Fact): boolean {
  if (fact.kind === 'money' && figure.currency !== fact.currency) return false;
  if (fact.kind === 'range' && figure.measure !== fact.measure) return false;
  if (fact.kind === 'rate' && figure.per !== fact.per) return false;
  const [printed, registered] = [figure.value, fact.value].map(String);
  const falls = isFigure(fact) && fact.direction === 'fall';
  const isSigned = figure.signed || printed?.startsWith('-');
  return printed === (falls && !isSigned ? registered?.replace(/^-/, '') : registered);
}

/** How an ordinal is written in digits is not known of a language without a pack: "12. sesja". */
function isOfKind(figure: Figure, fact: Fact, isRead: boolean): boolean {
  if (fact.kind === 'ordinal' && !isRead && figure.kind === 'number') return true;
  if (fact.kind === 'count' || fact.kind === 'number') return figure.kind === 'number';
  return fact.kind === 'year' ? isYear(figure) : figure.kind === fact.kind;
}

/** Whether a figure is written as years are: four digits that no separator parts. */
function isYear({ kind, plain, value }: Figure): boolean {
  return kind === 'number' && plain && Number(value) >= 1000 && Number(value) < 3000;
}
