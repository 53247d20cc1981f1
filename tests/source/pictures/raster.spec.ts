import { crc32, deflateSync } from 'node:zlib';
import { expect, _baseTest as test } from '@playwright/test';
import { parseRaster } from '../../../src/source/pictures/raster.ts';
import { placeOf } from '../../fixture/deck.ts';

const file = 'assets/a.png';

const bytesOf = (...parts: readonly (string | readonly number[] | Uint8Array)[]): Buffer =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
  );
const big = (value: number, size: number) => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntBE(value, 0, size);
  return bytes;
};
const little = (value: number, size: number) => big(value, size).reverse();
const chunk = (type: string, data: Uint8Array) =>
  bytesOf(big(data.length, 4), type, data, big(crc32(bytesOf(type, data)), 4));
const segment = (marker: number, data: Uint8Array) =>
  bytesOf([0xff, marker], big(data.length + 2, 2), data);
const riff = (type: string, data: Uint8Array) =>
  bytesOf(type, little(data.length, 4), data, data.length % 2 ? [0] : []);
const box = (type: string, ...data: readonly Uint8Array[]) => {
  const body = bytesOf(...data);
  return bytesOf(big(body.length + 8, 4), type, body);
};
const secret = bytesOf('Secret name');

const exif = (orientation: number) =>
  bytesOf(
    'Exif\0\0MM\0*',
    big(8, 4),
    big(1, 2),
    big(0x0112, 2),
    big(3, 2),
    big(1, 4),
    big(orientation, 2),
    [0, 0],
    secret,
  );

/** 20 rows of 30 pixels, each with the number of its filter. */
const PIXELS = deflateSync(Buffer.alloc(20 * (1 + 30 * 4), 'pixels'), { level: 0 });

/** Pictures of 30 × 20 pixels with all that their kinds can carry. */
const draw = (pixels = bytesOf('pixels')): Readonly<Record<string, Buffer>> => ({
  png: bytesOf(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', bytesOf(big(30, 4), big(20, 4), [8, 6, 0, 0, 0])),
    ...['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'iCCP', 'prVt'].map((type) => chunk(type, secret)),
    chunk('IDAT', PIXELS),
    chunk('IEND', bytesOf()),
    secret,
  ),
  jpeg: bytesOf(
    [0xff, 0xd8],
    segment(0xe0, bytesOf('JFIF\0', secret)),
    segment(0xe1, exif(1)),
    segment(0xe1, bytesOf('http://ns.adobe.com/xap/1.0/\0', secret)),
    segment(0xe2, bytesOf('ICC_PROFILE\0', secret)),
    segment(0xed, secret),
    segment(0xee, bytesOf('Adobe', [0, 100, 0, 0, 0, 0, 1])),
    segment(0xfe, secret),
    segment(0xf0, secret),
    segment(0xc8, secret),
    segment(0xc0, bytesOf([8], big(20, 2), big(30, 2), [3])),
    segment(0xda, bytesOf([1])),
    pixels,
    [0xff, 0, 0xff, 0xd0],
    pixels,
    [0xff, 0xd9],
    secret,
  ),
  gif: bytesOf(
    'GIF89a',
    little(30, 2),
    little(20, 2),
    [0x80, 0, 0, 1, 2, 3, 4, 5, 6],
    [0x21, 0xff, 11],
    'NETSCAPE2.0',
    [3, 1, 0, 0, 0],
    [0x21, 0xff, 11],
    'NETSCAPE2.0',
    [secret.length],
    secret,
    [0],
    [0x21, 0xfe, secret.length],
    secret,
    [0],
    [0x21, 0xff, 11],
    'XMP DataXMP',
    [secret.length],
    secret,
    [0],
    [0x21, 0xf9, 4, 0, 0, 0, 0, 0],
    [0x2c, 0, 0, 0, 0, 30, 0, 20, 0, 0, 2, pixels.length],
    pixels,
    [0, 0x3b],
    secret,
  ),
  webp: (() => {
    const body = bytesOf(
      'WEBP',
      riff('VP8X', bytesOf([0x2c, 0, 0, 0], little(29, 3), little(19, 3))),
      riff('ICCP', secret),
      riff('VP8 ', bytesOf([0, 0, 0, 0x9d, 1, 0x2a], little(30, 2), little(20, 2), pixels)),
      riff('ANMF', bytesOf(Buffer.alloc(16), riff('uNKN', secret), riff('VP8 ', bytesOf('frame')))),
      riff('EXIF', secret),
      riff('XMP ', secret),
      riff('uNKN', secret),
    );
    return bytesOf('RIFF', little(body.length, 4), body, secret);
  })(),
  avif: bytesOf(
    box('ftyp', bytesOf('avif', [0, 0, 0, 0], 'avif')),
    box(
      'meta',
      bytesOf([0, 0, 0, 0]),
      box('hdlr', bytesOf(Buffer.alloc(8), 'pict', Buffer.alloc(12), secret, [0])),
      box(
        'iinf',
        bytesOf([0, 0, 0, 0], big(2, 2)),
        box('infe', bytesOf([2, 0, 0, 0], big(1, 2), big(0, 2), 'av01', secret, [0])),
        box('infe', bytesOf([3, 0, 0, 0], big(2, 4), big(0, 2), 'av01', secret, [0])),
      ),
      box('iprp', box('ipco', box('ispe', bytesOf([0, 0, 0, 0], big(30, 4), big(20, 4))))),
    ),
    box('mdat', pixels),
  ),
});
const pictures = draw();

const read = (type: string, bytes: Uint8Array) =>
  parseRaster(file, `image/${type}`, bytes, 'picture_1');

/** The bytes of a picture as they go into the page, as Latin-1 text. */
function publish(type: string, bytes: Uint8Array): string {
  const { picture, diagnostics } = read(type, bytes);
  expect(diagnostics).toEqual([]);
  const [, data = ''] = /base64,([^"]*)"/.exec(picture?.definition ?? '') ?? [];
  return Buffer.from(data, 'base64').toString('latin1');
}

for (const [type, bytes] of Object.entries(pictures)) {
  test(`${type}: what is not seen is left out, the pixels stay`, () => {
    const published = publish(type, bytes);
    expect(published).toContain('pixels');
    expect(published).not.toContain('Secret');
    // What was cleaned is as it was cleaned.
    expect(publish(type, Buffer.from(published, 'latin1'))).toBe(published);
  });

  test(`${type}: a picture is as large as its pixels`, () => {
    expect(read(type, bytes).picture?.box).toEqual([0, 0, 30, 20]);
  });

  test(`${type}: a file that ends too soon is reported, wherever it ends`, () => {
    const end = bytes.indexOf('pixels', 0, 'latin1') + 3;
    for (let length = 1; length < end; length += 1) {
      const { picture, diagnostics } = read(type, bytes.subarray(0, length));
      expect([length, picture, diagnostics.map(placeOf)]).toEqual([
        length,
        undefined,
        [`${file}:1:1 picture-content`],
      ]);
    }
  });

  test(`${type}: a file that is none is reported by the name of the kind, whatever it holds`, () => {
    const messages = [bytesOf('not a picture at all'), bytesOf()].map(
      (other) => read(type, other).diagnostics[0]?.message,
    );
    expect(messages).toEqual([
      expect.stringMatching(/^the file holds no picture that can be read; expected an? /),
      expect.stringContaining('is empty'),
    ]);
  });
}

test('a picture of another kind than its name says is reported with the kind it is', () => {
  expect(read('png', pictures.jpeg ?? bytesOf()).diagnostics[0]?.message).toContain(
    'holds a picture in JPEG; expected a PNG picture',
  );
});

test('a JPEG that EXIF turns is turned without it', () => {
  const turned = Buffer.from(
    (pictures.jpeg ?? bytesOf())
      .toString('latin1')
      .replace(exif(1).toString('latin1'), () => exif(6).toString('latin1')),
    'latin1',
  );
  const { picture } = read('jpeg', turned);
  expect(picture?.box).toEqual([0, 0, 20, 30]);
  expect(picture?.definition).toContain('transform="matrix(0 1 -1 0 20 0)"');
});

for (const [rule, told, write] of [
  [
    'metadata',
    'it carries metadata',
    () =>
      box(
        'iinf',
        bytesOf([0, 0, 0, 0], big(2, 2)),
        box('infe', bytesOf([2, 0, 0, 0], big(1, 2), big(0, 2), 'av01', Buffer.alloc(30_000))),
        box('infe', bytesOf([2, 0, 0, 0], big(1, 2), big(0, 2), 'Exif')),
      ),
  ],
  ['a colour profile', 'it carries a colour profile', () => box('colr', bytesOf('prof', secret))],
  [
    'boxes within each other without end',
    'it has more parts than a picture needs',
    () =>
      bytesOf(
        ...Array.from({ length: 20_000 }, (_, index) =>
          bytesOf(big(8 * (20_000 - index), 4), 'iprp'),
        ),
      ),
  ],
  [
    'boxes beside each other without end',
    'it has more parts than a picture needs',
    () => bytesOf(...Array.from({ length: 20_000 }, () => box('pixi'))),
  ],
] as const)
  test(`an AVIF with ${rule} is refused, since its pixels are found by their offsets`, () => {
    const bytes = bytesOf(
      box('ftyp', bytesOf('avif', [0, 0, 0, 0], 'avif')),
      box('meta', bytesOf([0, 0, 0, 0]), write()),
    );
    expect(read('avif', bytes).diagnostics[0]?.message).toContain(told);
  });

for (const [type, part, bytes] of [
  [
    'png',
    'the number of significant bits',
    bytesOf(pictures.png?.subarray(0, 33) ?? '', chunk('sBIT', secret), chunk('IEND', bytesOf())),
  ],
  ['jpeg', 'a restart interval', bytesOf([0xff, 0xd8], segment(0xdd, secret), [0xff, 0xd9])],
  [
    'jpeg',
    'a table of how much is kept',
    bytesOf([0xff, 0xd8], segment(0xdb, bytesOf([0], Buffer.alloc(64), secret)), [0xff, 0xd9]),
  ],
  [
    'webp',
    'an animation',
    (() => {
      const body = bytesOf(
        'WEBP',
        riff('VP8 ', bytesOf([0, 0, 0, 0x9d, 1, 0x2a], little(30, 2), little(20, 2))),
        riff('ANIM', bytesOf(Buffer.alloc(6), secret)),
      );
      return bytesOf('RIFF', little(body.length, 4), body);
    })(),
  ],
] as const)
  test(`${type}: what stands behind ${part}, in the same part, is refused`, () => {
    expect(read(type, bytes).diagnostics[0]?.message).toMatch(/longer than|more than it can/);
  });

const words = 'We ask Paris before noon, not after';
for (const [rule, hidden] of [
  ['words', bytesOf(words)],
  ['words in UTF-16', Buffer.from(words, 'utf16le')],
  ['words of another script', Buffer.from('先问巴黎代表团再作答复请勿公布此段文字以免误解')],
] as const)
  test(`${rule} behind the pixels that are seen, in the same part, are refused`, () => {
    const { png: _, ...others } = draw(bytesOf('pixels', hidden));
    for (const [type, bytes] of Object.entries(others))
      expect([type, read(type, bytes).diagnostics[0]?.message]).toEqual([
        type,
        expect.stringContaining('words stand among its pixels'),
      ]);
    const palette = chunk('PLTE', hidden);
    expect(read('png', png(palette, chunk('IDAT', PIXELS))).diagnostics[0]?.message).toContain(
      'words stand',
    );
  });

test('a picture of more pixels than a browser decodes is reported', () => {
  const bytes = bytesOf(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', bytesOf(big(100_000, 4), big(100_000, 4), [8, 6, 0, 0, 0])),
    chunk('IEND', bytesOf()),
  );
  expect(read('png', bytes).diagnostics[0]?.message).toContain('measures 100000 × 100000 pixels');
});

const png = (...parts: readonly Uint8Array[]) =>
  bytesOf(pictures.png?.subarray(0, 33) ?? '', ...parts, chunk('IEND', bytesOf()));
const frame = chunk(
  'fcTL',
  bytesOf(big(0, 4), big(30, 4), big(20, 4), big(0, 4), big(0, 4), big(1, 4), [0, 0]),
);
const interlaced = chunk('IHDR', bytesOf(big(3, 4), big(3, 4), [8, 0, 0, 0, 1]));

for (const [rule, bytes, problem] of [
  ['as many pixels as its size says', png(chunk('IDAT', PIXELS)), undefined],
  [
    'its pixels in two parts',
    png(chunk('IDAT', PIXELS.subarray(0, 9)), chunk('IDAT', PIXELS.subarray(9))),
    undefined,
  ],
  [
    'pixels in passes',
    bytesOf(
      '\x89PNG\r\n\x1a\n',
      interlaced,
      // 3 × 3 pixels have five of the seven passes: 1, 1, 2, 1 + 1 and 3 pixels, each row with its filter.
      chunk('IDAT', deflateSync(Buffer.alloc(2 + 2 + 3 + (2 + 2) + 4))),
      chunk('IEND', bytesOf()),
    ),
    undefined,
  ],
  ['words behind its pixels', png(chunk('IDAT', bytesOf(PIXELS, secret))), 'something follows'],
  [
    'words among what unpacks',
    png(chunk('IDAT', deflateSync(bytesOf(Buffer.alloc(2420), secret)))),
    'more than its size says',
  ],
  [
    'words behind a frame',
    png(chunk('IDAT', PIXELS), frame, chunk('fdAT', bytesOf(big(1, 4), PIXELS, secret))),
    'something follows',
  ],
  ['too few pixels', png(chunk('IDAT', deflateSync(Buffer.alloc(9)))), 'not as many'],
  ['no packed pixels', png(chunk('IDAT', secret)), 'cannot be unpacked'],
] as const)
  test(`a PNG with ${rule} is ${problem ? 'refused' : 'kept'}`, () => {
    const message = read('png', bytes).diagnostics[0]?.message;
    if (problem) expect(message).toContain(problem);
    else expect(message).toBeUndefined();
  });
