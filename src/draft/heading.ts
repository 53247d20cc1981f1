import { readFigures } from '../language/figures/figures.ts';
import { foldPrint, foldWords } from '../language/fold.ts';
import { type Evidence, type Proposal, proveEntry } from './propose.ts';
import { findDraftWords } from './words.ts';

/** Ids of the names that a heading gives. */
export const PLACE = 'p0-place';
export const EVENT = 'p0-event';
export const DELEGATION = 'p0-delegation';

/** Capitalized words that do not begin a sentence, with small words between them. */
export const NAME =
  /(?<=[\p{Ll}\p{N},;)] |[ (][dl]'|[\p{Ll}] \()\p{Lu}[\p{L}\p{N}-]+(?:(?: (?:de|del|des|du|la|las|le|les|los|el|et|y|contra|para|of|the|for|on|and|in|against|van|der|voor|en|tegen|het)){0,2} \p{Lu}[\p{L}\p{N}-]+)*/gu;

/** Words with capitals, one behind the other. */
const CAPITALS = "\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)*";
const PLACE_BEHIND = new RegExp(`^, ?(?:\\p{Ll}{1,3} )?(${CAPITALS})`, 'u');
const PLACE_BEFORE = new RegExp(`(${CAPITALS}),? ?(?:\\p{Ll}{1,4} ){0,2}$`, 'u');
/** What parts a heading's line. */
const PARTS = /[,;:|]| [-/] |(?<=\p{L})\. /u;

/** The place, the event and the delegation, as far as the heading's lines tell them; each proved, or none. */
export function proposeHeading(lines: readonly string[], evidence: Evidence): readonly Proposal[] {
  const printed = lines.map((line) => foldPrint(line).text.trim()).filter(Boolean);
  const names = {
    [PLACE]: findPlace(printed, evidence),
    [EVENT]: findEvent(printed, evidence),
    [DELEGATION]: findDelegation(printed, evidence),
  };
  return Object.entries(names).flatMap(([id, name]) => {
    const entry = { paragraph: 0, kind: 'text', value: name, anchor: name };
    const proposal = name ? proveEntry(id, entry, evidence) : undefined;
    return proposal ? [proposal] : [];
  });
}

/** The name beside the dates, which is where the event is held: "Vienne 16-20 mai". */
function findPlace(lines: readonly string[], { language }: Evidence): string | undefined {
  for (const line of lines) {
    const date = readFigures(line, language).find(({ kind }) => kind === 'date');
    if (!date) continue;
    return (
      PLACE_BEHIND.exec(line.slice(date.end))?.[1] ??
      PLACE_BEFORE.exec(line.slice(0, date.start))?.[1]
    );
  }
  return undefined;
}

/** What the session is one of: "31eme session CCPCJ", "Conference on Reefs, 7th session", or the line above. */
function findEvent(lines: readonly string[], evidence: Evidence): string | undefined {
  for (const [index, line] of lines.entries()) {
    const session = readFigures(line, evidence.language).find(({ kind }) => kind === 'ordinal');
    if (!session) continue;
    const [behind = ''] = line.slice(session.end).split(PARTS);
    const named = /^(?: \p{Ll}\S*)+ (\p{Lu}.*?)[ -]*$/u.exec(behind)?.[1];
    const before = line.slice(0, session.start).replace(/[\s,;:|(/-]+(?:\p{Ll}+ )?$/u, '');
    const above = before ? undefined : lines[index - 1];
    return [named, before, above].find(
      (words) =>
        words && !isStatement(words, evidence) && !readFigures(words, evidence.language).length,
    );
  }
  return undefined;
}

/** Who speaks, in the part of the heading that says that it is a statement: "Statement of Atlantis". */
function findDelegation(lines: readonly string[], evidence: Evidence): string | undefined {
  const part = lines.flatMap((line) => line.split(PARTS)).find((one) => isStatement(one, evidence));
  const stems = listStems(evidence);
  const rest = part
    ?.split(' ')
    .filter((word) => !stems.some((stem) => foldWords(word).text.startsWith(stem)))
    .join(' ');
  const behind = / ?(?<link>\p{Ll}{1,3}(?: |'))*(?<name>\p{Lu}.*)$/u.exec(
    ` ${rest?.trim() ?? ''}`,
  )?.groups;
  const isNamed = behind?.link || /^\p{Lu}{2,}$/u.test(behind?.name ?? '');
  return isNamed ? behind?.name : undefined;
}

/** Whether words say that a statement is made. */
function isStatement(words: string, evidence: Evidence): boolean {
  const own = foldWords(words).text.split(/[^\p{L}]+/u);
  if (!evidence.language.reading.spaced)
    return own.some(
      (word) => word && findDraftWords(evidence.language.tag).statement.endsWith(word),
    );
  return listStems(evidence).some((stem) => own.some((word) => word.startsWith(stem)));
}

/** "national", "statement": what the language calls it, without the last letter. */
function listStems({ language }: Evidence): readonly string[] {
  return foldWords(findDraftWords(language.tag).statement)
    .text.split(' ')
    .map((word) => word.slice(0, -1));
}
