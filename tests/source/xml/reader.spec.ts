import { expect, _baseTest as test } from '@playwright/test';
import {
  findAttribute,
  findChild,
  findElements,
  readText,
} from '../../../src/source/xml/element.ts';
import { XmlError } from '../../../src/source/xml/faults.ts';
import { parseXml } from '../../../src/source/xml/reader.ts';
import type { XmlOptions } from '../../../src/source/xml/tree-builder.ts';

const options: XmlOptions = {
  prefixes: { 'urn:main': 'm', 'urn:plain': '' },
  maxLength: 10_000_000,
  maxNodes: 1_000_000,
  maxDepth: 100_000,
};

/** The fault of a document as `line:column message`. */
function faultOf(source: string, changed: Partial<XmlOptions> = {}): string {
  try {
    parseXml(source, { ...options, ...changed });
  } catch (error) {
    expect(error).toBeInstanceOf(XmlError);
    const { line, column, message } = error as XmlError;
    return `${line}:${column} ${message}`;
  }
  return 'none';
}

test('names have the prefixes of the reader, whatever the document calls them', () => {
  const root = parseXml(
    '<x:a xmlns:x="urn:main" xmlns="urn:plain" x:b="1" c="2"><d/><x:e xmlns:x="urn:other"/></x:a>',
    options,
  );
  expect(root.name).toBe('m:a');
  expect({ ...root.attributes }).toEqual({ 'm:b': '1', c: '2' });
  expect(root.children).toMatchObject([{ name: 'd' }, { name: '{urn:other}e' }]);
});

test('texts are resolved and in order, comments and instructions are left out', () => {
  const root = parseXml(
    '\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<a>1 &lt;&#233;&#x1F600;<!-- no --><b>2</b><?no no?><![CDATA[3 & <4>]]></a>\n',
    options,
  );
  expect(root.children).toMatchObject(['1 <é😀', { name: 'b', children: ['2'] }, '3 & <4>']);
  expect(readText(root)).toBe('1 <é😀23 & <4>');
});

test('a search finds elements at any depth, and none within those it found', () => {
  const root = parseXml('<a><b><c><b/></c></b><d><b/></d><e/></a>', options);
  expect(findElements(root, 'b')).toHaveLength(2);
  expect(findChild(root, 'd')?.name).toBe('d');
  expect(findChild(root, 'c')).toBeUndefined();
});

test('an element and its attributes know where they begin', () => {
  const source = '<a>\n  <b c="1"\n m:d=\'2\' xmlns:m="urn:main"/></a>';
  const b = findChild(parseXml(source, options), 'b');
  if (!b) throw new Error('no <b>');
  expect(source.slice(b.offset)).toMatch(/^<b c/);
  expect(source.slice(findAttribute(source, b, 'm:d'))).toMatch(/^m:d/);
  expect(source.slice(findAttribute(source, b, 'm:d', 'value'))).toMatch(/^2/);
});

for (const [rule, source, told] of [
  ['an empty document', '', '1:1 the document holds no element'],
  ['no XML', 'hello', '1:1 "hello" stands outside'],
  ['words behind the end', '<a/>\n hello', '2:2 "hello" stands outside'],
  ['a second root', '<a/>\n<b/>', '2:1 <b> follows the end of the document'],
  [
    'an attribute that is never closed',
    '<a>\n<b c="1/>\n<d/></a>',
    '2:4 "c" of <b> has a value that is not closed',
  ],
  [
    'an attribute without quotation marks',
    '<a>\n<b c=1/></a>',
    '2:4 "c" of <b> has a value without quotation marks',
  ],
  ['an attribute without a value', '<a>\n<b c/></a>', '2:4 "c" of <b> has no value'],
  [
    'attributes without a space',
    '<a>\n<b c="1"d="2"/></a>',
    '2:9 "d" of <b> has no space before it',
  ],
  ['an attribute twice', '<a b="1"\nb="2"/>', '2:1 "b" occurs twice in <a>'],
  [
    'an attribute twice by two prefixes',
    '<a xmlns:x="urn:main" xmlns:y="urn:main" x:b="" y:b=""/>',
    '1:1 "y:b" occurs twice in <a>',
  ],
  ['a start tag that is never closed', '<a>\n<b', '2:1 "<b" is not closed'],
  ['an element that is never closed', '<a>\n <b><c/>\n</a>', '2:2 <b> is never closed; write </b>'],
  ['a root that is never closed', '<a>\n<b></b>', '1:1 <a> is never closed'],
  ['an end tag of nothing', '<a>\n</b></a>', '2:1 "</b>" closes nothing here; expected </a>'],
  ['an entity of its own', '<a>\n&copy;</a>', '2:1 "&copy;" is not a character that XML knows'],
  ['an entity in an attribute', '<a>\n<b c="&copy;"/></a>', '2:7 "&copy;" is not a character'],
  ['an ampersand', '<a>\nA & B</a>', '2:3 "&" is not a character that XML knows'],
  ['a reference to no character', '<a>&#0;</a>', '1:4 "&#0;" is the number of no character'],
  ['a control character', '<a>\n\u0001</a>', '2:1 the character U+0001'],
  ['half a character', '<a>\ud800</a>', '1:4 the character U+D800'],
  ['a comment that is never closed', '<a>\n<!-- b</a>', '2:1 "<!--" is not closed'],
  ['hyphens in a comment', '<a>\n<!-- b -- c --></a>', '2:1 "<!--" is not closed'],
  ['an angle bracket', '<a>\n1 < 2</a>', '2:3 "<" begins no element here'],
  ['an unknown prefix', '<a>\n<m:b/></a>', '2:1 "m:b" has a prefix that no xmlns:m declares'],
  [
    'a declaration in the middle',
    '<a>\n<?xml version="1.0"?></a>',
    '2:1 "<?" is not closed, or is not allowed here',
  ],
  ['a document type', '<!DOCTYPE a>\n<a/>', '1:1 a document type'],
  [
    'entities that grow',
    '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
    '1:1 a document type',
  ],
] as const)
  test(`${rule} is one fault, at its place`, () => {
    expect(faultOf(source)).toContain(told);
  });

test('a document type is taken where a reader allows it, declarations never', () => {
  const allowed = { allowDoctype: true };
  expect(faultOf('<!DOCTYPE a PUBLIC "x" "http://example.org/a.dtd">\n<a/>', allowed)).toBe('none');
  expect(faultOf('<!DOCTYPE a [<!ENTITY b "c">]><a/>', allowed)).toContain('with declarations');
});

test('instructions are refused where a reader says so', () => {
  const refused = { instructions: ['c'] };
  expect(faultOf('<?xml version="1.0"?><a><?c?></a>', refused)).toBe('none');
  expect(faultOf('<a>\n<?b ><img/> ?></a>', refused)).toContain('2:1 the instruction <?b …?>');
});

test('length, number and depth are bounded by the reader', () => {
  expect(faultOf('<a>12345</a>', { maxLength: 10 })).toBe(
    '1:11 more than 10 characters; expected fewer',
  );
  expect(faultOf('<a>\n<b/><b/><b/></a>', { maxNodes: 4 })).toContain('2:9 more than 4 elements');
  expect(faultOf('<a>\n<b><c/></b></a>', { maxDepth: 2 })).toContain('2:4 more than 2 elements');
});

test('60,000 elements within each other are read', () => {
  const count = 60_000;
  const source = `${'<a xmlns="urn:main">'.repeat(count)}x${'</a>'.repeat(count)}`;
  const root = parseXml(source, options);
  expect(readText(root)).toBe('x');
  expect(findElements(root, 'none')).toEqual([]);
  expect(faultOf('<a>'.repeat(count))).toContain('<a> is never closed');
});

test('names of JavaScript are names like others', () => {
  const root = parseXml('<a __proto__="1" constructor="2"><b toString="3"/></a>', options);
  expect(Object.entries(root.attributes)).toEqual([
    ['__proto__', '1'],
    ['constructor', '2'],
  ]);
});
