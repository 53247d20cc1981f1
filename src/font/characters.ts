/** Characters of a page as its source has them in other ways: entities, escapes in scripts and in style sheets. */
const ESCAPES: readonly RegExp[] = [
  /&#x([\da-f]{1,6});/gi,
  /\\u([\da-f]{4})/gi,
  /\\u\{([\da-f]{1,6})\}/gi,
  /\\x([\da-f]{2})/gi,
  /\\([\da-f]{2,6})/gi,
];
const DECIMAL = /&#(\d{1,7});/g;
/** The only named ones that the product writes are of ASCII. */
const ASCII = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index));
/** What a browser paints by itself: a no-break space, an ellipsis, the hyphen of a broken word. */
const PAINTED = '\u00a0\u2026\u2010';
/** Quotation marks and brackets that stand the other way round in text from right to left. */
const MIRRORED: readonly string[] = ['«»', '‹›', '≤≥'];
/** Styles that set a letter as its capital. */
const CASED = /text-transform|small-caps/;
/** Files inside a page are no text of it. */
const DATA = /data:[\w/+.-]+;base64,[\w+/=]*/g;

/**
 * Every character that a page can show, and more: whatever its source holds, however it is written there. `also` are
 * texts that its scripts make.
 */
export function listCharacters(html: string, ...also: readonly string[]): ReadonlySet<string> {
  const page = html.replace(DATA, '');
  return collect(page, [...ASCII, ...PAINTED, ...also.join('')], CASED.test(page));
}

/** Those of a page's emphasis: in titles and quotations nothing else is slanted. */
export function listEmphasized(html: string): ReadonlySet<string> {
  const page = html.replace(DATA, '');
  const parts: string[] = [];
  let depth = 0;
  for (const [, end, text = ''] of page.matchAll(/<(\/?)em\b[^>]*>([\s\S]*?)(?=<\/?em\b|$)/g)) {
    depth = Math.max(0, depth + (end ? -1 : 1));
    if (depth) parts.push(text.replace(/<[^>]*>/g, ''));
  }
  const text = parts.join('');
  return collect(text, text && PAINTED + text, CASED.test(page));
}

/** `seeds`, the characters of a page that are not ASCII, and all that they can become. */
function collect(page: string, seeds: Iterable<string>, cased: boolean): ReadonlySet<string> {
  const found = new Set(seeds);
  for (const character of page.match(/[^\0-\x7e]/gu) ?? []) found.add(character);
  for (const pattern of ESCAPES)
    for (const [, code = ''] of page.matchAll(pattern)) addCode(found, Number.parseInt(code, 16));
  for (const [, code = ''] of page.matchAll(DECIMAL)) addCode(found, Number(code));
  for (const pair of MIRRORED)
    if ([...pair].some((character) => found.has(character)))
      for (const character of pair) found.add(character);
  if (cased) addCases(found);
  if ([...found].some((character) => /\p{M}/u.test(character))) addComposed(page, found);
  addParts(found);
  return found;
}

function addCode(found: Set<string>, code: number): void {
  if (code <= 0x10ffff) found.add(String.fromCodePoint(code));
}

function addCases(found: Set<string>): void {
  for (const character of [...found])
    for (const other of character.toUpperCase() + character.toLowerCase()) found.add(other);
}

/** A letter with its mark is set by the one character that both are. */
function addComposed(page: string, found: Set<string>): void {
  for (const [cluster] of page.matchAll(/\P{M}\p{M}+/gu))
    for (const character of cluster.normalize('NFC')) found.add(character);
}

/** And the other way round, where no typeface has that one. */
function addParts(found: Set<string>): void {
  for (const character of [...found])
    if (character > '\u024f' && /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(character))
      for (const part of character.normalize('NFD')) found.add(part);
}
