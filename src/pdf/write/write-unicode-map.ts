import type { UnicodeMap } from '../read/unicode-map.ts';

/** Writes a ToUnicode CMap for two-byte codes (ISO 32000-1, 9.10.3), a hundred entries a section as it asks. */
export function writeUnicodeMap(map: UnicodeMap): string {
  const entries = [...map].sort(([a], [b]) => a - b);
  const sections: string[] = [];
  for (let start = 0; start < entries.length; start += 100) {
    const part = entries.slice(start, start + 100);
    const lines = part.map(([code, text]) => `<${hex(code)}> <${toUtf16(text)}>`);
    sections.push(`${part.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return `${HEAD}${sections.join('\n')}${TAIL}`;
}

function toUtf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
`;
const TAIL = `
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
