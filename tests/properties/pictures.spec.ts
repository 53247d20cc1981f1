import { expect, _baseTest as test } from '@playwright/test';
import fc from 'fast-check';
import { parsePictures } from '../../src/source/pictures/pictures.ts';
import { parseXml } from '../../src/source/xml/reader.ts';
import { hold, mutate } from './property.ts';

const DRAWING = `<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 90 90">
<!-- Zebedee drew it --><metadata>Zebedee</metadata>
<style>.a { fill: #123456; stroke-width: 2 } #b { opacity: .5 }</style>
<defs><linearGradient id="b"><stop offset="0" stop-color="red"/></linearGradient><clipPath id="c"><path d="M0 0h9v9z"/></clipPath></defs>
<g class="a" transform="rotate(3)" clip-path="url(#c)"><path d="M0 0h9v9z" fill="url(#b)" style="stroke: var(--accent)"/><use xlink:href="#b"/></g>
<circle cx="3" cy="4" r="5" data-name="Zebedee"/></svg>`;

const SVG = [
  ...[
    '<',
    '>',
    '/>',
    '</g>',
    '<g>',
    '"',
    "'",
    '&',
    '&lt;',
    '&#60;',
    '&#x0;',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?x ',
    '?>',
  ],
  ...[
    '<script>alert(1)</script>',
    '<foreignObject>',
    '<style>',
    '</style>',
    '<a href="http://a.b">',
    '<image href="http://a.b"/>',
  ],
  ...[
    ' onload="a()"',
    ' href="javascript:a"',
    ' style="fill:url(http://a.b)"',
    ' xlink:href="http://a.b"',
    ' class="a b"',
  ],
  ...[
    'url(#b)',
    'url(http://a.b)',
    'u\\72l(http://a.b)',
    '@import "http://a.b";',
    'image-set("http://a.b" 1x)',
    '}',
    '{',
    ';',
    ':',
    '\\',
  ],
  ...[
    '<!DOCTYPE svg [',
    ']>',
    '<!ENTITY a "b">',
    ' xmlns="http://a.b"',
    ' xmlns:x="http://a.b"',
    'x:',
    '\u0000',
    '\ud800',
    '\uffff',
    'NaN',
    '1e999',
  ],
  ...[
    '<animate attributeName="href" to="javascript:a"/>',
    '<set/>',
    '<text>Zebedee</text>',
    '<title>a</title>',
    '<switch>',
    '<p>a</p>',
  ],
];

function read(markup: string) {
  return parsePictures(new Map([['assets/a.svg', { type: 'svg', markup }]]));
}

for (const [rule, arbitrary] of [
  ['a drawing with mistakes', mutate(DRAWING, SVG)],
  [
    'any text as a drawing',
    fc
      .array(fc.constantFrom(...SVG, DRAWING.slice(0, 140), '</svg>'))
      .map((parts) => parts.join('')),
  ],
] as const)
  test(`${rule} is written from what is allowed alone, or refused with its place`, async () => {
    await hold(
      arbitrary,
      (markup) => {
        const { pictures, diagnostics } = read(markup);
        for (const { place } of diagnostics) {
          expect(place.line).toBeGreaterThanOrEqual(1);
          expect(place.line).toBeLessThanOrEqual(markup.split('\n').length);
        }
        const picture = pictures.get('assets/a.svg');
        if (picture?.type !== 'drawing') return expect(diagnostics.length).toBeGreaterThan(0);
        const written = picture.definition;
        parseXml(`<svg xmlns:xlink="http://www.w3.org/1999/xlink">${written}</svg>`, {
          prefixes: { 'http://www.w3.org/1999/xlink': 'xlink' },
          maxLength: 1e7,
          maxNodes: 1e6,
          maxDepth: 200,
        });
        expect(written).not.toMatch(
          /<(?!\/?(?:g|path|circle|ellipse|rect|line|poly(?:line|gon)|use|defs|symbol|linearGradient|radialGradient|stop|clipPath|mask|pattern|svg|marker|filter|fe\w+)\b)|\son\w+=|href="(?!#)|url\((?!#)|javascript|https?:|<!|<\?|style=|Zebedee/i,
        );
      },
      150,
    );
  });

for (const [type, mime, head] of [
  ['png', 'image/png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ['jpeg', 'image/jpeg', '\xff\xd8\xff\xe0\0\x10JFIF\0'],
  ['gif', 'image/gif', 'GIF89a'],
  ['webp', 'image/webp', 'RIFF\x20\0\0\0WEBPVP8 '],
  ['avif', 'image/avif', '\0\0\0\x1cftypavif\0\0\0\0'],
] as const)
  test(`a damaged ${type} is read or refused`, async () => {
    await hold(
      fc.uint8Array({ maxLength: 300 }),
      (tail) => {
        const bytes = new Uint8Array([...Buffer.from(head, 'latin1'), ...tail]);
        const { pictures, diagnostics } = parsePictures(
          new Map([['assets/a', { type: 'raster', mime, bytes }]]),
        );
        expect(pictures.size + diagnostics.length).toBeGreaterThan(0);
      },
      150,
    );
  });
