/** What a ToUnicode stream says: character code → text (ISO 32000-1, 9.10.3). */
export type UnicodeMap = ReadonlyMap<number, string>;

/** Reads the `bfchar` and `bfrange` sections of a decoded ToUnicode CMap. */
export function readUnicodeMap(source: string): UnicodeMap {
  const map = new Map<number, string>();
  for (const [, section = ''] of source.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = '', text = ''] of section.matchAll(/<(\w+)>\s*<(\w*)>/g))
      map.set(Number.parseInt(code, 16), readText(text));
  }
  for (const [, section = ''] of source.matchAll(/beginbfrange(.*?)endbfrange/gs))
    readRanges(section, map);
  return map;
}

function readRanges(section: string, map: Map<number, string>): void {
  const pattern = /<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])/g;
  for (const [, from = '', to = '', base, list] of section.matchAll(pattern)) {
    const first = Number.parseInt(from, 16);
    const texts = list?.match(/\w+/g);
    for (let code = first; code <= Number.parseInt(to, 16); code++) {
      const text = texts
        ? readText(texts[code - first] ?? '')
        : shift(readText(base ?? ''), code - first);
      map.set(code, text);
    }
  }
}

function readText(hex: string): string {
  const units = (hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
  return String.fromCharCode(...units);
}

function shift(text: string, by: number): string {
  const points = [...text];
  const last = points.pop();
  return last === undefined
    ? ''
    : points.join('') + String.fromCodePoint((last.codePointAt(0) ?? 0) + by);
}
