/** Words of a page as a PDF places them: points from the lower left corner. */
export interface PdfWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly endsLine: boolean;
}

interface Line {
  readonly text: string;
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly right: number;
}

/** Lines further apart than this many usual distances are of two paragraphs. */
const APART = 1.4;
/** Lines at the head and foot of a page among which headers, footers and page numbers are looked for. */
const EDGE = 3;
/** A number that says which page it is: "3", "- 3 -", "Page 3 of 5", "3/5". */
const PAGE_NUMBER = /^(?:\p{L}+\.? )?[-–—]? ?(\d{1,3})(?: ?(?:\/|\p{L}{1,3}) ?\d{1,3})? ?[-–—]?$/u;
const SENTENCE_END = /[.!?…:;]["'”’»)\]]*$/u;

/** The paragraphs of a document, each with its lines; what every page repeats and page numbers are left out. */
export function arrangeLines(pages: readonly (readonly PdfWords[])[]): readonly string[] {
  const lines = dropEdges(pages.map((words, page) => listLines(words, page)));
  const usual = measureDistance(lines);
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
  const paragraphs: string[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before || startsParagraph(line, before, usual, right)) paragraphs.push([line.text]);
    else paragraphs.at(-1)?.push(line.text);
  });
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  return paragraphs.map((own) => joinLines(own, words));
}

/** Words go on in a line until one ends it or stands on another height; small raised ones belong to it. */
function listLines(words: readonly PdfWords[], page: number): readonly Line[] {
  const lines: { text: string; y: number; size: number; right: number }[] = [];
  let ended = true;
  for (const { text, x, y, width, size, endsLine } of words) {
    const line = lines.at(-1);
    const isNear = line && Math.abs(line.y - y) < 0.6 * Math.max(line.size, size);
    if (!text.trim() && !line) continue;
    if (line && isNear && !(ended && x < line.right - size)) {
      line.text += text;
      if (size > line.size) Object.assign(line, { size, y });
      line.right = Math.max(line.right, x + width);
    } else if (text.trim()) lines.push({ text, y, size, right: x + width });
    ended = endsLine;
  }
  return lines
    .map((line) => ({ ...line, page, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text);
}

function dropEdges(pages: readonly (readonly Line[])[]): readonly Line[] {
  const edges = pages.map((lines) => [...lines.slice(0, EDGE), ...lines.slice(-EDGE)]);
  const repeats = (line: Line) =>
    edges.filter(
      (others, page) => page !== line.page && others.some((other) => isSame(line, other)),
    ).length;
  const isFurniture = (line: Line) =>
    Number(PAGE_NUMBER.exec(line.text)?.[1] ?? -1) === line.page + 1 ||
    (pages.length > 1 && repeats(line) + 1 >= Math.max(2, pages.length / 2));
  return pages.flatMap((lines, page) => {
    const furniture = new Set((edges[page] ?? []).filter(isFurniture));
    return lines.filter((line) => !furniture.has(line));
  });
}

function isSame(one: Line, other: Line): boolean {
  const shape = (line: Line) => line.text.replace(/\d+/g, '#');
  return Math.abs(one.y - other.y) < 4 && shape(one) === shape(other);
}

/** The distance of most lines from the one before. */
function measureDistance(lines: readonly Line[]): number {
  const distances = lines
    .flatMap((line, index) => {
      const before = lines[index - 1];
      return before && before.page === line.page ? [before.y - line.y] : [];
    })
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  return distances[Math.floor((distances.length - 1) / 2)] ?? 0;
}

/** A gap, or a short line that ends a sentence; over a page's end a paragraph goes on unless its sentence ended. */
function startsParagraph(line: Line, before: Line, usual: number, right: number): boolean {
  const isEnded = SENTENCE_END.test(before.text);
  if (before.page !== line.page) return isEnded;
  const distance = before.y - line.y;
  if (distance > APART * usual || distance < 0) return true;
  return isEnded && before.right < 0.8 * right;
}

/** Letters of a word at the end of a line, at most. */
const LONGEST = 60;

/** A word broken at a line's end is joined as the document writes it elsewhere; else its hyphen stays. */
function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  const [first = '', ...rest] = lines;
  let before = first;
  const parts = [first];
  for (const line of rest) {
    const [, start] = /(\p{L}+)-$/u.exec(before.slice(-LONGEST)) ?? [];
    const [end] = /^\p{Ll}\p{L}*/u.exec(line) ?? [];
    if (!start || !end) parts.push('\n');
    else if (words.has((start + end).toLowerCase())) parts.push(String(parts.pop()).slice(0, -1));
    parts.push(line);
    before = line;
  }
  return parts.join('');
}
