import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { compileDeck } from '../../../src/compile.ts';
import { findLanguage } from '../../../src/language/languages.ts';
import type { Fact } from '../../../src/model/fact.ts';
import type { StatementSource } from '../../../src/model/statement.ts';
import { parseFacts } from '../../../src/source/facts.ts';
import { readProject } from '../../../src/source/project.ts';
import { root } from '../../fixture/built-deck.ts';

const project = readProject(root);
const REGISTER = 'slides/facts.yaml';
const register = project.files.get(REGISTER) ?? '';
const facts = [...parseFacts(register, REGISTER).facts.values()];

/** A statement with the anchors of the register and nothing else: what the register is proved against here. */
const statement: StatementSource = {
  file: 'statement.txt',
  text: Array.from({ length: 11 }, (_, number) => {
    const sentences = facts.filter(({ paragraph }) => paragraph === number).map(writeSentence);
    return `${number ? `${number}. ` : ''}Voici : ${sentences.join(' ; ')}.`;
  }).join('\n\n'),
};

function writeSentence({ qualifier, anchor }: Fact): string {
  return `la chose ${qualifier ? `${findLanguage('fr').qualifiers[qualifier].before} ` : ''}${anchor}`;
}

/** Whether anything is an error once one file of the deck is another text. */
function isCaught(file: string, text: string, source?: StatementSource): boolean {
  const files = new Map(project.files).set(file, text);
  const { diagnostics } = compileDeck({ ...project, files }, { date: '2031-03-04' }, source);
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** One single change of a text, and how it is told when it slips through. */
interface Change {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

function replaceLine(line: number, to: string, name: string): Change {
  const lines = register.split('\n');
  lines[line - 1] = to;
  return { name, file: REGISTER, text: lines.filter((entry) => entry !== '').join('\n') };
}

/** Every single change of a fact: another value, paragraph, anchor or qualifier. */
function changeFact(fact: Fact): readonly Change[] {
  const line = (field: string) => fact.places[field]?.line ?? 0;
  const changes = [
    replaceLine(line('value'), `  value: ${changeValue(fact)}`, `${fact.id} value`),
    replaceLine(
      line('paragraph'),
      `  paragraph: ${(fact.paragraph + 1) % 11}`,
      `${fact.id} paragraph`,
    ),
    replaceLine(line('anchor'), `  anchor: "${fact.anchor.slice(0, -1)}"`, `${fact.id} anchor cut`),
    replaceLine(line('anchor'), `  anchor: "${fact.anchor}x"`, `${fact.id} anchor longer`),
  ];
  const { line: last = 0 } = fact.places.anchor ?? {};
  const anchor = register.split('\n')[last - 1] ?? '';
  const wrong = fact.qualifier === 'less than' ? 'at least' : 'less than';
  if (!fact.qualifier)
    return [
      ...changes,
      replaceLine(last, `${anchor}\n  qualifier: ${wrong}`, `${fact.id} qualifier added`),
    ];
  const at =
    register
      .split('\n')
      .findIndex((text, index) => index >= fact.place.line && text.includes('qualifier:')) + 1;
  return [
    ...changes,
    replaceLine(at, '', `${fact.id} qualifier dropped`),
    replaceLine(at, `  qualifier: ${wrong}`, `${fact.id} qualifier changed`),
  ];
}

function changeValue(fact: Fact): string {
  if (typeof fact.value === 'number') return String(fact.value + 1);
  if (fact.kind === 'date') return fact.value.replace('2022', '2021');
  return `"${fact.value}s"`;
}

/** Every figure of a slide's file, replaced by another fact, by its own digits, and taken away. */
function changeFigures(file: string, text: string): readonly Change[] {
  return [...text.matchAll(/\{\{([a-z0-9-]+)(\|\w+)?\}\}/g)].flatMap((match) => {
    const put = (words: string, name: string): Change => ({
      name: `${file}:${match.index} ${name}`,
      file,
      text: text.slice(0, match.index) + words + text.slice(match.index + match[0].length),
    });
    const other =
      facts.find(({ id, kind }) => id !== match[1] && kind === kindOf(match[1])) ?? facts[0];
    return [
      put(`{{${other?.id === match[1] ? facts[1]?.id : other?.id}}}`, 'another fact'),
      put('77', 'digits'),
      put('', 'nothing'),
    ];
  });
}

function kindOf(id: string | undefined): Fact['kind'] | undefined {
  return facts.find((fact) => fact.id === id)?.kind;
}

const slides = [...project.files].filter(([file]) => file.endsWith('.md'));

test('the untouched deck is proved', () => {
  expect(compileDeck(project, { date: '2031-03-04' }, statement).diagnostics).toEqual([]);
});

test('every single change of the register is caught', () => {
  const changes = facts.flatMap(changeFact);
  expect(changes.length).toBeGreaterThan(100);
  expect(
    changes.filter(({ file, text }) => !isCaught(file, text, statement)).map(({ name }) => name),
  ).toEqual([]);
});

for (const locale of ['en', 'fr', 'nl'])
  test(`every single change of a figure on a slide or in its notes is caught in ${locale}`, () => {
    const changes = slides
      .filter(([file]) => file.startsWith(`slides/${locale}/`))
      .flatMap(([file, text]) => changeFigures(file, text));
    expect(changes.length).toBeGreaterThan(100);
    expect(
      changes.filter(({ file, text }) => !isCaught(file, text)).map(({ name }) => name),
    ).toEqual([]);
  });

test('the register in the repository is the one that is changed here', () => {
  expect(readFileSync(`${root}/${REGISTER}`, 'utf8')).toBe(register);
});
