import type { Figure } from '../../language/figure.ts';
import { foldPrint, foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { FIGURE_MARK } from '../../language/qualifiers.ts';
import { type Fact, QUALIFIERS, type Qualifier } from '../../model/fact.ts';
import type { DifferenceCode } from './diagnostics.ts';
import { findWords, type Passage, type Span } from './passage.ts';

/** What one paragraph says of a fact; `field` is the key of the register that is wrong. */
export type Verdict =
  | { readonly result: 'found'; readonly printed: string }
  | { readonly result: 'not found' }
  | {
      readonly result: 'differs';
      readonly code: DifferenceCode;
      readonly field: 'anchor' | 'value' | 'qualifier';
      readonly printed: string;
      /** What was found and what to do, a clause of the message. */
      readonly explanation: string;
    };
type Difference = Extract<Verdict, { result: 'differs' }>;

/**
 * Proves a fact in one paragraph: its anchor stands there whole, exactly one figure of its kind is read from it, with
 * the registered value, and the qualifier is printed as registered. Where the anchor stands several times, all of them
 * must say so, but for places where it is only a piece of a longer figure.
 */
export function proveFact(fact: Fact, passage: Passage, language: Language): Verdict {
  const spans = findWords(fact.anchor, passage.text, fact.kind === 'text');
  const verdicts = spans.map((span) => ({
    isPiece: listPieces(span, passage, fact).length > 0,
    verdict: proveAt(fact, span, passage, language),
  }));
  const whole = verdicts.filter(({ isPiece }) => !isPiece);
  const counted = (whole.length ? whole : verdicts).map(({ verdict }) => verdict);
  return (
    counted.find(({ result }) => result === 'differs') ?? counted[0] ?? { result: 'not found' }
  );
}

function proveAt(fact: Fact, span: Span, passage: Passage, language: Language): Verdict {
  const read =
    fact.kind === 'text' ? proveName(fact, span, passage) : proveFigure(fact, span, passage);
  if ('result' in read) return read;
  return proveQualifier(fact, read, span, passage.text, language);
}

function proveName(fact: Fact, span: Span, passage: Passage): Span | Difference {
  const piece = explainPiece(fact, span, passage);
  if (piece) return piece;
  const [anchor, value] = [fact.anchor, String(fact.value)].map((text) => foldPrint(text).text);
  if (anchor === value) return span;
  return differ(
    'value',
    fact.anchor,
    `the anchor prints “${fact.anchor}”, the value says “${fact.value}”; write the same in both`,
  );
}

/** Figures that reach beyond the anchor: "deux" of "deux millions", "1.000" of "1.000.000". */
function listPieces(span: Span, { figures }: Passage, fact: Fact): readonly Figure[] {
  return listFigures(span, figures, fact).filter(
    ({ start, end }) => start < span.start || end > span.end,
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

function proveFigure(fact: Fact, span: Span, passage: Passage): Span | Difference {
  const { text, figures } = passage;
  const print = ({ start, end }: Span) => text.slice(start, end);
  const piece = explainPiece(fact, span, passage);
  if (piece) return piece;
  const inside = listFigures(span, figures, fact);
  const fitting = inside.filter((figure) => isOfKind(figure, fact));
  const [figure, second] = fitting;
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
  if (figure.value !== fact.value || (fact.kind === 'money' && figure.currency !== fact.currency))
    return differ('value', print(figure), 'correct the value, or the anchor');
  return figure;
}

function isOfKind({ kind, plain, value }: Figure, fact: Fact): boolean {
  if (fact.kind === 'count' || fact.kind === 'number') return kind === 'number';
  if (fact.kind === 'year')
    return kind === 'number' && plain && Number(value) >= 1000 && Number(value) < 3000;
  return kind === fact.kind;
}

function differ(
  field: Difference['field'],
  printed: string,
  explanation: string,
  code: DifferenceCode = 'statement-value-differs',
): Difference {
  return { result: 'differs', code, field, printed, explanation };
}

/** The qualifier must be printed next to the figure, and none may be printed there that is not registered. */
function proveQualifier(
  fact: Fact,
  figure: Span,
  anchor: Span,
  text: string,
  language: Language,
): Verdict {
  const found = listQualifiers(figure, anchor, text, language);
  const start = Math.min(anchor.start, figure.start - (found[0]?.lead ?? 0));
  const printed = text.slice(start, Math.max(anchor.end, figure.end));
  const names = found.map(({ name }) => name);
  const unit = fact.kind === 'text' ? 'name' : 'figure';
  if (fact.qualifier && !names.includes(fact.qualifier))
    return differ(
      'qualifier',
      printed,
      `the qualifier “${fact.qualifier}” is not printed next to the ${unit}; correct or remove it${fact.qualifier === 'over the last' ? ', or take the words that say it into the anchor' : ''}`,
      'statement-qualifier-missing',
    );
  const isMoment = fact.kind === 'date' || fact.kind === 'year' || fact.kind === 'ordinal';
  const unregistered = names.find((name) => !isMoment || !MOMENT_FREE.has(name));
  if (!fact.qualifier && unregistered)
    return differ(
      'qualifier',
      printed,
      `the statement prints a qualifier that is not registered; write qualifier: ${unregistered}`,
      'statement-qualifier-unregistered',
    );
  return { result: 'found', printed };
}

/** "until 2020", "en 2020": next to a point in time these say nothing of the figure. */
const MOMENT_FREE: ReadonlySet<Qualifier> = new Set(['up to', 'over the last']);

/** The qualifiers printed around a figure, and how many signs before it they take. */
function listQualifiers(
  figure: Span,
  anchor: Span,
  text: string,
  language: Language,
): readonly { readonly name: Qualifier; readonly lead: number }[] {
  const mark = (from: number, to: number) => {
    const [before, after] = [text.slice(from, figure.start), text.slice(figure.end, to)];
    return foldWords(`${before.replaceAll(FIGURE_MARK, '')}${FIGURE_MARK}${after}`).text;
  };
  const around = mark(Math.max(0, figure.start - 60), figure.end + 60);
  const inAnchor = mark(Math.min(anchor.start, figure.start), figure.end + 60);
  return QUALIFIERS.flatMap((name) => {
    const { printed, weak } = language.qualifiers[name];
    const match = printed.exec(around) ?? weak?.exec(inAnchor);
    return match ? [{ name, lead: Math.max(0, match[0].indexOf(FIGURE_MARK)) }] : [];
  });
}
