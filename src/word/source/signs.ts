import type { WovenFact, WovenPicture, WovenRun } from '../../content/weave.ts';
import { FACT_MARK, THING_MARK } from '../../language/typography.ts';
import { type Code, type Group, isGroup } from '../../model/content/run.ts';
import { tagFact, tagLocked } from '../names.ts';
import type { Mark, Sign } from '../note.ts';

/** A paragraph as signs, each with the Markdown that writes it, and the characters that it is printed with. */
export interface SourceSigns {
  readonly signs: readonly Sign[];
  /** Typography set; a fact is one `FACT_MARK`, a sign that is no character one `THING_MARK`. */
  readonly set: string;
}

/** Reads woven runs; together with the marks' own, the sources of the signs give the paragraph's Markdown again. */
export function readSourceSigns(
  runs: readonly WovenRun[],
  marks: readonly Mark[] = [],
): SourceSigns {
  const read = runs.map((run) => readRun(run, marks));
  return {
    signs: read.flatMap(({ signs }) => signs),
    set: read.map(({ set }) => set).join(''),
  };
}

function readRun(run: WovenRun, marks: readonly Mark[]): SourceSigns {
  if (isGroup(run)) return readSourceSigns(run.runs, [...marks, readMark(run)]);
  switch (run.type) {
    case 'words': {
      const signs = run.pieces.flatMap(({ words, source }) => spellText(words, source, marks));
      return { signs, set: run.text };
    }
    case 'code': {
      const signs = readCode(run, marks);
      return { signs, set: THING_MARK.repeat(signs.length) };
    }
    case 'fact':
      return { signs: [readFact(run, marks)], set: FACT_MARK };
    case 'cue':
      return mark({ kind: 'cue', text: run.cue, marks, source: run.source });
    case 'break':
      return mark({ kind: 'break', text: '', marks, source: run.source });
    case 'picture':
      return mark(readPicture(run, marks));
  }
}

function mark(sign: Sign): SourceSigns {
  return { signs: [sign], set: THING_MARK };
}

function readMark({ type, target, attributes, open, close }: Group<WovenRun>): Mark {
  const { lang } = attributes;
  return { type, open, close, ...(target !== undefined && { target }), ...(lang && { lang }) };
}

/** Sign by sign as long as the source is the text itself; the rest of the source goes with the last sign. */
function spellText(words: string, written: string, marks: readonly Mark[]): readonly Sign[] {
  const letters = [...words];
  const literal = written.startsWith(words);
  let at = 0;
  return letters.map((letter, index) => {
    const isLast = index === letters.length - 1;
    const length = literal ? letter.length : index === 0 ? written.length : 0;
    const source = written.slice(at, isLast ? undefined : at + length);
    at += length;
    return { kind: /\s/.test(letter) ? 'space' : 'text', text: letter, marks, source };
  });
}

/** The spaces of code are characters like any other. */
function readCode({ words, source }: Code, marks: readonly Mark[]): readonly Sign[] {
  const at = Math.max(0, source.indexOf(words));
  const after = at + words.length;
  const code: Mark = { type: 'code', open: source.slice(0, at), close: source.slice(after) };
  return spellText(words, words, [...marks, code]).map((sign) => ({ ...sign, kind: 'text' }));
}

function readFact({ use, source, printed }: WovenFact, marks: readonly Mark[]): Sign {
  return {
    kind: 'fact',
    text: tagFact(use),
    marks,
    source,
    printed: printed?.text ?? '',
    ...(printed?.lang && { lang: printed.lang }),
  };
}

function readPicture({ description, source }: WovenPicture, marks: readonly Mark[]): Sign {
  return {
    kind: 'picture',
    text: tagLocked(source),
    marks,
    source,
    printed: description || source,
  };
}
