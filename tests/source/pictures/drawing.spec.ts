import { expect, _baseTest as test } from '@playwright/test';
import { parseDrawing } from '../../../src/source/pictures/drawing.ts';
import { placeOf } from '../../fixture/deck.ts';

const file = 'assets/pictures/a.svg';

/** What is reported of a drawing, as `line:column message`. */
function reported(markup: string): readonly string[] {
  return parseDrawing(file, markup, 'picture_1').diagnostics.map((found) => {
    expect(placeOf(found)).toBe(
      `${file}:${found.place.line}:${found.place.column} picture-content`,
    );
    return `${found.place.line}:${found.place.column} ${found.message}`;
  });
}

/** A drawing with a shape and what is to be looked at, from the second line on. */
const draw = (content: string) => `<svg viewBox="0 0 9 9">\n${content}<path d="M0 0h9"/></svg>`;

/** What a drawing is written as. */
function written(markup: string): string {
  expect(reported(markup)).toEqual([]);
  return parseDrawing(file, markup, 'picture_1').picture?.definition ?? '';
}

for (const [rule, markup, told] of [
  ['an empty file', '', '1:1 the drawing cannot be read: the document holds no element'],
  ['a file that is no drawing', 'hello', '1:1 the drawing cannot be read: "hello" stands outside'],
  [
    'an attribute that is never closed',
    '<svg>\n<path d="M0 0/>\n<path d="M1 1"/></svg>',
    '2:7 the drawing cannot be read: "d" of <path> has a value that is not closed',
  ],
  [
    'an element that is never closed',
    '<svg>\n <g><path d="M0 0"/>\n</svg>',
    '2:2 the drawing cannot be read: <g> is never closed; write </g>',
  ],
  ['an entity of its own', '<svg>\n&ns_svg;</svg>', '2:1 the drawing cannot be read: "&ns_svg;"'],
  [
    'a document type with entities',
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>',
    '1:1 the drawing cannot be read: a document type with declarations',
  ],
  [
    'an instruction, which HTML ends at the first ">"',
    draw('<?x ><img src="http://example.org/"/> ?>'),
    '2:1 the drawing cannot be read: the instruction <?x …?>',
  ],
  ['another root', '<html/>', '1:1 the drawing begins with <html>; expected <svg>'],
  [
    'a drawing without a shape',
    '<?xml version="1.0"?>\n<svg viewBox="0 0 9 9"><defs><path d="M0 0"/></defs></svg>',
    '2:1 the drawing holds no shape',
  ],
  [
    'a drawing without a size',
    '<svg width="100%"><path d="M0 0"/></svg>',
    '1:1 the drawing has no size',
  ],
  ['a script', draw('<script>1</script>'), '2:1 the drawing holds a script; remove it'],
  ['an event attribute', draw('<path onload="x"/>'), '2:7 the drawing holds a script (onload)'],
  ['foreignObject', draw('<foreignObject/>'), '2:1 the drawing holds foreignObject'],
  ['a paragraph', draw('<p>In total 42 million</p>'), '2:1 the drawing holds <p>'],
  [
    'HTML in a paragraph',
    draw('<p><iframe hidden="" srcdoc="&lt;script&gt;1&lt;/script&gt;"/></p>'),
    '2:1 the drawing holds <p>',
  ],
  [
    'HTML by its namespace',
    draw('<h:video xmlns:h="http://www.w3.org/1999/xhtml" poster="http://example.org/a.png"/>'),
    '2:1 the drawing holds <{http://www.w3.org/1999/xhtml}video>',
  ],
  [
    'HTML in a description',
    draw('<desc ><iframe srcdoc=""/></desc >'),
    '2:8 the drawing holds <iframe>',
  ],
  ...[
    'object',
    'embed',
    'img',
    'meta',
    'plaintext',
    'link',
    'svg:p',
    'switch',
    'handler',
    'IFRAME',
  ].map(
    (name) =>
      [
        `<${name}>`,
        draw(`<${name} xmlns:svg="http://www.w3.org/2000/svg" srcset="a"/>`),
        `2:1 the drawing holds <${name.replace('svg:', '')}>`,
      ] as const,
  ),
  ['text', draw('<text>68 %</text>'), '2:1 the drawing holds text'],
  [
    'text in a clipPath',
    draw('<clipPath><text>a</text></clipPath>'),
    '2:11 the drawing holds text',
  ],
  [
    'words between shapes',
    draw('<g>\n 42 &amp; more</g>'),
    '3:2 the drawing holds text ("42 & more")',
  ],
  ['words in raw data', draw('<g><![CDATA[42]]></g>'), '2:13 the drawing holds text ("42")'],
  [
    'an image',
    draw('<image href="data:image/png;base64,AAAA"/>'),
    '2:1 the drawing holds a picture of pixels',
  ],
  [
    'a link',
    draw('<a href="https://example.org"><path d="M0 0"/></a>'),
    '2:1 the drawing holds a link',
  ],
  ['a mask', draw('<mask id="m"><rect/></mask>'), '2:1 the drawing holds a mask or filter'],
  ['a filter', draw('<filter id="f"/>'), '2:1 the drawing holds a mask or filter'],
  [
    'a filter of CSS',
    draw('<path style="filter: blur(2px)"/>'),
    '2:14 the drawing holds a mask or filter',
  ],
  ['a movement', draw('<path><animate/></path>'), '2:7 the drawing holds a movement'],
  ['an unknown attribute', draw('<path ping="x"/>'), '2:7 the drawing holds ping="x" of <path>'],
  ['a value that is none', draw('<path d="M0 0;"/>'), '2:7 the drawing holds d="M0 0;" of <path>'],
  [
    'a use of another file',
    draw('<use href="a.svg#b"/>'),
    '2:6 the drawing holds a reference to another file',
  ],
  [
    'a use of data',
    draw('<use xmlns:x="http://www.w3.org/1999/xlink" x:href="data:image/svg+xml,a#b"/>'),
    '2:45 the drawing holds a reference to another file',
  ],
  ['a use of nothing', draw('<use href="#none"/>'), '2:6 the drawing refers to "#none"'],
  [
    'a use of itself',
    draw('<g id="a"><use href="#a"/></g>'),
    '2:16 the drawing refers to "#a", which refers back',
  ],
  [
    'shapes that repeat without end',
    draw(
      `${Array.from(
        { length: 25 },
        (_, index) =>
          `<g id="a${index}"><use href="#a${index + 1}"/><use href="#a${index + 1}"/></g>`,
      ).join('')}<g id="a25"/>`,
    ),
    '2:17 the drawing refers to "#a1", which refers back to it or repeats too many shapes',
  ],
  ...[
    'fill: url(http://example.org/a)',
    'fill: url("//example.org/a#b")',
    "fill: u\\72l('http://example.org/a')",
    'fill: image-set("http://example.org/a" 1x)',
    'clip-path: url(a.svg#b)',
    'fill: URL( http://example.org/a )',
    'fill: url(http://example.org/a#b) red',
    'cli\\70-path: url(a.svg#b)',
  ].map(
    (style) =>
      [
        style,
        draw(`<path style='opacity: 1; ${style.replaceAll("'", '&quot;')}'/>`),
        '2:26 the drawing holds a reference to another file',
      ] as const,
  ),
  [
    'a reference in an attribute',
    draw('<path fill="url(a.svg#b)"/>'),
    '2:7 the drawing holds a reference',
  ],
  ...['@import "a.css";', '@\\69mport url(a.css);', '@font-face { src: url(a.woff) }'].map(
    (css) =>
      [
        css,
        draw(`<style>${css}</style>`),
        '2:1 the drawing holds a reference to another file',
      ] as const,
  ),
  [
    'a style for what is not drawn',
    draw('<style>path { background-image: image-set("http://example.org/" 1x) }</style>'),
    '2:15 the drawing holds a reference to another file (background-image',
  ],
  [
    'a style for nothing in the drawing',
    draw('<style>.slide { background-image: image-set("http://example.org/" 1x) }</style>'),
    '2:17 the drawing holds a reference to another file (background-image',
  ],
  [
    'content of CSS',
    draw('<style>path { content: "68 %" }</style>'),
    '2:15 the drawing holds content=',
  ],
  [
    'a state in a selector',
    draw('<style>path:hover { fill: red }</style>'),
    '2:1 the drawing holds a style that is not understood (path:hover)',
  ],
  [
    'a comment that is never closed',
    draw('<style>/* path</style>'),
    '2:1 the drawing holds a style that is not understood',
  ],
] as const)
  test(`${rule} is reported alone, at its place`, () => {
    expect(reported(markup)).toEqual([expect.stringContaining(told)]);
  });

test('what drawing programs write for themselves is left out', () => {
  const text = written(`\uFEFF<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- Secret -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
  xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  inkscape:export-filename="/home/Secret/a.png" sodipodi:docname="Secret.svg" width="90mm" height="60mm" viewBox="0 0 9 6"
  data-name="Secret" aria-label="Secret" id="Secret" class="Secret" content="Secret" fill="none">
  <title>Secret &amp; b &#233;</title><desc>Secret</desc>
  <metadata><?xpacket begin="Secret"?><rdf:RDF>Secret</rdf:RDF></metadata>
  <sodipodi:namedview><inkscape:page>Secret</inkscape:page></sodipodi:namedview>
  <defs id="Secret2"><clipPath id="SecretClip"><rect width="2" height="1"/></clipPath></defs>
  <path d="M0 0
    h9" clip-path="url(#SecretClip)" style="font-family:Secret;-inkscape-stroke:none;fill:red" inkscape:label="Secret"/>
</svg>
`);
  expect(text).not.toMatch(/secret|inkscape|<!--|<\?/i);
  expect(text).toMatch(/^<g id="picture_1" fill="none"><defs/);
  expect(text).toContain('d="M0 0 h9"');
  const [, clip] = /clip-path="url\(#(picture_1_\d+)\)"/.exec(text) ?? [];
  expect(text).toContain(`<clipPath id="${clip}"><rect`);
});

test('a style that nothing has is left out, with what it refers to within the drawing', () => {
  const unused = '.a { fill: url(#none) } .slide { display: none !important; content: "68" }';
  expect(written(draw(`<style>${unused}</style>`))).toBe(
    '<g id="picture_1"><path d="M0 0h9"/></g>',
  );
});

test('styles become attributes by the cascade of CSS, and reach only their drawing', () => {
  const text = written(
    `<svg viewBox="0 0 9 9"><style type="text/css"><![CDATA[
      path { fill: red } .b .a { fill: blue; stroke-width: 2px } #c { fill: lime } /* } */
      g > .d { fill: teal !important } .e, .a { opacity: .5 }
    ]]></style>
    <path id="p1" d="M1 0"/><g class="b"><path class="a" d="M2 0"/></g><path id="c" class="a" d="M3 0"/>
    <path class="a" style="fill: var(--ink, #111)" d="M4 0"/><g><path class="d" style="fill: pink" d="M5 0"/></g></svg>`,
  );
  const fillOf = (d: string) => new RegExp(`d="${d}" fill="([^"]*)"`).exec(text)?.[1];
  expect(['M1 0', 'M2 0', 'M3 0', 'M4 0', 'M5 0'].map(fillOf)).toEqual([
    'red',
    'blue',
    'lime',
    'var(--ink, #111)',
    'teal',
  ]);
  expect(text).toContain('stroke-width="2px"');
  expect(text).not.toMatch(/style|class/);
});

test('a variable that the theme has not is what is painted in its place', () => {
  const text = written(
    draw('<path fill="var(--ministry-of-truth, #123)" stroke="var( --accent , RED )" d="M1 0"/>'),
  );
  expect(text).toContain('fill="#123" stroke="var( --accent , RED )"');
});

test('a value is a word of its property, and none of anybody else’s', () => {
  const said = [
    'fill',
    'stroke',
    'color',
    'stop-color',
    ...['clip-rule', 'color-interpolation', 'display', 'fill-rule', 'overflow', 'paint-order'],
    ...['shape-rendering', 'stroke-linecap', 'stroke-linejoin', 'vector-effect', 'visibility'],
  ].flatMap((name) => [`${name}: Ministry`, `${name}: bribed-by the-minister`]);
  const hidden = [
    'rgb(bribed by him)',
    'color(bribed 1 0 0)',
    'var(--bribed)',
    'var(--ink, bribed)',
  ];
  for (const style of [
    ...said,
    ...[...hidden, 'url(#g) bribed', 'rgb(1, 2, 3, bribed)'].map((value) => `fill: ${value}`),
  ])
    expect(
      reported(draw(`<linearGradient id="g"/><path style="${style}" d="M0 0"/>`)),
      style,
    ).toEqual([expect.stringMatching(/^2:38 .* (?:which is not understood|a reference)/)]);
  const allowed =
    'fill: url(#g) rgb(0 10% none / .5); stroke: hsl(120deg, 1%, 2%); color: color(display-p3 1 0 0.5); stop-color: currentColor; paint-order: stroke fill; color-interpolation: linearRGB; display: inline; fill-rule: evenodd; stroke-linejoin: miter';
  expect(written(draw(`<linearGradient id="g"/><path style="${allowed}" d="M0 0"/>`))).toContain(
    'fill="url(#picture_1_1) rgb(0 10% none / .5)"',
  );
});

test('two drawings of one tool keep their ids apart', () => {
  const markup = draw(
    '<linearGradient id="g"><stop offset="0"/></linearGradient><path fill="url(#g)" d="M0 0"/>',
  );
  const [one, other] = ['picture_1', 'picture_2'].map(
    (id) => parseDrawing(file, markup, id).picture?.definition ?? '',
  );
  expect(one).toContain('fill="url(#picture_1_1)"');
  expect(other).toContain('fill="url(#picture_2_1)"');
});

test('the size is that of the view box, else of width and height in their units', () => {
  const boxOf = (start: string) =>
    parseDrawing(file, `${start}<path d="M0 0"/></svg>`, 'a').picture?.box;
  expect(boxOf('<svg viewBox="-1,-2 30 40" width="9">')).toEqual([-1, -2, 30, 40]);
  expect(boxOf('<svg width="96" height="1in">')).toEqual([0, 0, 96, 96]);
});

for (const [rule, markup] of [
  [
    'selectors that match in many ways',
    `<style>${'g g g path{fill:red}'.repeat(2000)}</style>${'<g>'.repeat(90)}${'<path d="M0 0"/>'.repeat(3000)}${'</g>'.repeat(90)}`,
  ],
  [
    'a long run of spaces',
    `<path d="M0 0" style="fill:${' '.repeat(200_000)}red x" transform="scale(1)${' '.repeat(200_000)}x"/>`,
  ],
  ['many functions', `<path transform="${'scale(1)  '.repeat(20_000)}!" d="M0 0"/>`],
  ['spaces in a style sheet', `<style>${' '.repeat(300_000)}</style><text/>`],
  ['comments that are never closed', `<style>${'/* '.repeat(100_000)}</style>`],
  [
    'selectors of one rule',
    `<style>${'.a.b.c,'.repeat(30_000)}g{fill:red}</style>${'<g/>'.repeat(25_000)}`,
  ],
  ['selectors that all match', `<style>${'g,'.repeat(150_000)}g{fill:nothing}</style><g/>`],
  [
    'declarations of one rule',
    `<style>g{${'fill:red;'.repeat(10_000)}}</style>${'<g/>'.repeat(25_000)}`,
  ],
  [
    'classes of one element',
    `<style>${'.a.b.c{fill:red}'.repeat(100)}</style><g class="${'x '.repeat(200_000)}"/>`,
  ],
  ['faults', `${'<g/>'.repeat(60_000)}<style>g{filter/**/:url(#x)}</style>`],
  [
    'markers at many points',
    `<marker id="m">${'<path d="M0 0"/>'.repeat(1000)}</marker><polyline marker-mid="url(#m)" points="${'1 2 '.repeat(3000)}"/>`,
  ],
  ...(['<g marker-mid="url(#m)">', '<style>g{marker-mid:url(#m)}</style><g>'] as const).map(
    (start) =>
      [
        `markers that shapes inherit by ${start.slice(0, 6)}`,
        `<marker id="m">${'<path d="M0 0"/>'.repeat(1000)}</marker>${start}<polyline points="${'1 2 '.repeat(3000)}"/></g>`,
      ] as const,
  ),
  [
    'markers that a shape has where it is shown again',
    `<marker id="m">${'<path d="M0 0"/>'.repeat(1000)}</marker><path id="l" d="M5 5L9 9${'z'.repeat(3000)}"/><use href="#l" marker-mid="url(#m)"/>`,
  ],
  [
    'cuts',
    `<clipPath id="c">${'<circle r="9"/>'.repeat(1000)}</clipPath>${'<rect clip-path="url(#c)"/>'.repeat(150)}`,
  ],
  [
    'dashed shapes that are shown again',
    `<g id="a" stroke-dasharray="0.1">${'<circle r="9"/>'.repeat(440)}</g><g id="b">${'<use href="#a"/>'.repeat(440)}</g><use href="#b"/>`,
  ],
  [
    'patterns within patterns',
    `${Array.from(
      { length: 10 },
      (_, at) =>
        `<pattern id="p${at}" width="1" height="1"><rect width="9" height="9" fill="url(#p${at + 1})"/></pattern>`,
    ).join('')}<pattern id="p10"/><rect fill="url(#p0)"/>`,
  ],
  ['dashes finer than is seen', '<circle r="9" style="stroke-dasharray: 0.0002 0.0001"/>'],
  [
    'tiles finer than is seen',
    '<pattern id="p" width="1" height="1e-5" patternUnits="userSpaceOnUse"/><rect fill="url(#p)"/>',
  ],
  ...(
    [
      ['', 'stroke-dasharray="1"'],
      ['<g stroke-dasharray="1">', ''],
    ] as const
  ).map(
    ([start, dashed]) =>
      [
        `dashes ${start ? 'that shapes inherit' : 'of many shapes'}`,
        `${start}${`<circle r="400" ${dashed}/>`.repeat(1000)}${start && '</g>'}`,
      ] as const,
  ),
  [
    'dashes of what is shown again',
    `<path id="l" d="${'M0 0A400 400 0 1110 10'.repeat(20)}"/>${'<use href="#l" stroke-dasharray="1%"/>'.repeat(2000)}`,
  ],
  [
    'lines that cross each other',
    `<path d="M0 0${Array.from({ length: 30_000 }, (_, at) => `L${(at * at * 7919) % 1009} ${(at * at * 31 + at * 613) % 997}`).join('')}"/>`,
  ],
  [
    'lines that cross each other where they are shown again',
    `<path id="l" d="m0 0${Array.from({ length: 2000 }, (_, at) => (at % 2 ? 'l-9-9' : 'l9 9')).join('')}"/>${'<use href="#l"/>'.repeat(20)}`,
  ],
  ['groups that are seen through', '<g opacity=".5"><path d="M0 0h9"/></g>'.repeat(1100)],
  [
    'groups that are seen through in each other',
    `${'<g style="opacity:.5">'.repeat(90)}<path d="M0 0h9"/>${'</g>'.repeat(90)}`.repeat(12),
  ],
  ...(
    [
      ['that are seen through', '', '<path d="M0 0l9 1l-1 8z" stroke="red" opacity=".5"/>'],
      ['of a scale', '<g transform="scale(-90 90)">', '<path d="M0 0l.1 0v.1z" opacity=".5"/>'],
      ['of a size in per cent', '', '<rect width="100%" height="100%" fill-opacity=".5"/>'],
      ['with thick lines', '<g stroke-width="9" opacity=".9">', '<path d="M0 0h9"/>'],
      ['shown again', '<circle id="c" r="4"/><g opacity=".5">', '<use href="#c"/>'],
    ] as const
  ).map(
    ([rule, start, shape]) =>
      [
        `shapes ${rule}`,
        `${start}${shape.repeat(11_900)}${start.includes('<g') ? '</g>' : ''}`,
      ] as const,
  ),
  [
    'gradients',
    `<linearGradient id="g"/><g fill="url(#g)">${'<rect width="9" height="9"/>'.repeat(2000)}</g>`,
  ],
  ['points of outlines', `<path d="M0 0${'L9 8'.repeat(200_000)}"/>`],
  ['many digits', `<path stroke-dasharray="${'1'.repeat(100_000)}x" d="M0 0"/>`],
] as const)
  test(`${rule} take no longer than their length`, () => {
    const { diagnostics } = parseDrawing(file, draw(markup), 'picture_1');
    expect(diagnostics.length).toBeGreaterThan(0);
  });

test('a number of an outline counts once, with its fraction and its exponent', () => {
  const count = (repeated: number) =>
    parseDrawing(
      file,
      draw(`<path d="M0 0${'L9.25-1.5e-3'.repeat(repeated)}"/>`),
      'picture_1',
    ).diagnostics.map(({ message }) => message);
  expect(count(130_000)).toEqual([]);
  // Three of each line, and what stands around them.
  expect(count(140_000)).toEqual([
    'the drawing has 420011 elements, commands and numbers; expected 400000 at most; simplify its outlines',
  ]);
});

test('what maps and charts have is drawn: a long coast, a series, dots that are seen through, dashed borders', () => {
  const turn = (at: number) =>
    `${(100 * Math.cos(at / 900)).toFixed(2)} ${(100 * Math.sin(at / 900)).toFixed(2)}`;
  for (const content of [
    `<path d="M${Array.from({ length: 60_000 }, (_, at) => turn(at % 5600)).join('L')}z"/>`,
    `<polyline points="${Array.from({ length: 60_000 }, (_, at) => `${at} ${(at * 7919) % 1000}`).join(' ')}"/>`,
    '<circle opacity=".4" r="3"/>'.repeat(5000),
    '<path stroke-dasharray="4 2" d="M0 0c9 9 9 9 90 90s20 20 90 90a9 9 0 0120 20h9v9"/>'.repeat(
      1500,
    ),
    '<g opacity=".4"><path d="M0 0h9"/></g>'.repeat(300),
    `<g transform="scale(.1)" stroke="red">${'<path opacity=".5" d="M0 0h9v9h-9z"/>'.repeat(11_000)}</g>`,
  ])
    expect(reported(draw(content)), content.slice(0, 40)).toEqual([]);
});
