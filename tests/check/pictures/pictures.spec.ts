import { expect, test } from '@playwright/test';
import { checkPictures } from '../../../src/check/pictures/pictures.ts';
import { placeOf } from '../../fixture/deck.ts';

const file = 'assets/pictures/a.svg';

/** What is told of a drawing, as `line:column message`. */
function tell(markup: string): readonly string[] {
  return checkPictures(new Map([[file, { type: 'svg', markup }]])).map((found) => {
    expect(placeOf(found)).toBe(
      `${file}:${found.place.line}:${found.place.column} picture-content`,
    );
    return `${found.place.line}:${found.place.column} ${found.message}`;
  });
}

for (const [rule, markup, told] of [
  ['an empty file', '', '1:1 the file holds no drawing'],
  ['a file that is no drawing', 'hello', '1:1 "hello" stands outside <svg>'],
  [
    'an attribute that is never closed',
    '<svg>\n<path d="M0 0/>\n<path d="M1 1"/></svg>',
    '2:7 "d" of <path> has a value that is not closed',
  ],
  [
    'an attribute without quotation marks',
    '<svg>\n<path d=M0/></svg>',
    '2:7 "d" of <path> has a value without quotation marks',
  ],
  ['an attribute that stands twice', '<svg>\n<path d="a" d="b"/></svg>', '2:13 "d" stands twice'],
  [
    'an element that is never closed',
    '<svg>\n <g><path d="M0 0"/>\n</svg>',
    '2:2 <g> is never closed; write </g>',
  ],
  ['a drawing that is never closed', '<svg>\n<g></g>', '1:1 <svg> is never closed'],
  ['an end tag of nothing', '<svg>\n</b></svg>', '2:1 "</b>" closes nothing here; expected </svg>'],
  ['a second drawing in the file', '<svg></svg>\n<svg/>', '2:1 <svg> stands behind the drawing'],
  ['an entity of its own', '<svg>\n&ns_svg;</svg>', '2:1 "&ns_svg;" is no sign that XML knows'],
  [
    'a comment that a page would end earlier',
    '<svg>\n<!--> <text>68</text> --></svg>',
    '2:1 the comment is not closed',
  ],
  [
    'another root',
    '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>',
    '1:1 the drawing begins with <svg:svg>; expected <svg>',
  ],
  [
    'a drawing without a shape',
    '<?xml version="1.0"?>\n<svg><g/></svg>',
    '2:1 the drawing holds no shape',
  ],
  ['a script', '<svg>\n<script>1</script></svg>', '2:1 the drawing holds a script'],
  ['an event attribute', '<svg>\n<path onload="x"/></svg>', '2:6 the drawing holds a script'],
  ['foreignObject', '<svg>\n<foreignObject/></svg>', '2:1 the drawing holds foreignObject'],
  [
    'an image',
    '<svg>\n<image href="data:image/png;base64,AAAA"/></svg>',
    '2:1 the drawing holds a picture of pixels',
  ],
  [
    'an image from elsewhere',
    '<svg>\n<image href="a.png"/></svg>',
    '2:8 the drawing holds a reference to another file',
  ],
  [
    'a style sheet from elsewhere',
    '<svg>\n<style>@import "a.css";</style></svg>',
    '2:8 the drawing holds a reference to another file',
  ],
  ['a mask', '<svg>\n<mask id="m"><rect/></mask></svg>', '2:1 the drawing holds a mask or filter'],
  [
    'a filter',
    '<svg>\n<filter id="f"/><path filter="url(#f)"/></svg>',
    '2:1 the drawing holds a mask or filter',
  ],
  [
    'a filter of CSS',
    '<svg>\n<path style="filter: blur(2px)"/></svg>',
    '2:14 the drawing holds a mask or filter',
  ],
  ['a movement', '<svg>\n<path><animate/></path></svg>', '2:7 the drawing holds a movement'],
  [
    'text in a clipPath',
    '<svg>\n<clipPath><text>a</text></clipPath></svg>',
    '2:11 the drawing holds text',
  ],
] as const)
  test(`${rule} is told alone, at its place`, () => {
    expect(tell(markup)).toEqual([expect.stringContaining(told)]);
  });

test('a drawing as programs export it is sound', () => {
  const markup = `\uFEFF<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [ <!ENTITY a "b"> ]>
<!-- Created with a program -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:own='http://example.org' own:version="1">
  <title>A &amp; b &#233;</title><style><![CDATA[ .a > .b { fill: red } ]]></style>
  <metadata><own:rdf/></metadata>
  <defs><clipPath id="c"><rect width="2"/></clipPath></defs>
  <path d="M0 0
    h9" clip-path="url(#c)"/>
</svg>
`;
  expect(tell(markup)).toEqual([]);
});

/** What is told of a picture of pixels with these bytes. */
function tellRaster(type: string, bytes: Buffer): readonly string[] {
  const url = `data:image/${type};base64,${bytes.toString('base64')}`;
  return checkPictures(new Map([['assets/a.png', { type: 'raster', url }]])).map(
    (found) => `${placeOf(found)} ${found.message}`,
  );
}

const starts: Readonly<Record<string, Buffer>> = {
  png: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
  jpeg: Buffer.from('\xff\xd8\xff\xe0', 'latin1'),
  webp: Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1'),
  avif: Buffer.from('\0\0\0\x20ftypavif\0\0\0\0', 'latin1'),
  gif: Buffer.from('GIF89a', 'latin1'),
};

for (const [type, start] of Object.entries(starts)) {
  test(`a picture that begins as ${type} does is one`, () => {
    expect(tellRaster(type, Buffer.concat([start, Buffer.alloc(200)]))).toEqual([]);
  });

  test(`a file that is no ${type} is told by name, whatever it holds`, () => {
    const garbage = tellRaster(type, Buffer.from('not a picture at all, only words'));
    expect(garbage).toEqual([
      expect.stringMatching(/^assets\/a.png:1:1 picture-content the file holds no picture/),
    ]);
    expect(tellRaster(type, Buffer.alloc(0))).toEqual([expect.stringContaining('is empty')]);
  });
}

test('a picture of another kind than its name says is told, with the kind it is', () => {
  expect(tellRaster('png', starts.jpeg ?? Buffer.alloc(0))).toEqual([
    expect.stringContaining('holds a picture in JPEG; expected a PNG picture'),
  ]);
});
