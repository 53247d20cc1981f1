import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../catalogue.ts';
import { chartTypes } from '../chart/chart.ts';
import type { Field, Fields } from '../chart/fields.ts';
import { findLanguage, packTags } from '../language/languages.ts';
import { type DiagnosticKind, fillWords } from '../model/diagnostic.ts';
import { LAYOUT_NAMES, LAYOUTS } from '../model/layout.ts';
import { productRoot } from '../source/project/product-root.ts';
import { renderCommandTable } from './help.ts';
import type { Input } from './session.ts';
import { commands } from './table.ts';

/** A document, or a part of one, that is written from the code. */
export interface GeneratedFile {
  readonly file: string;
  readonly text: string;
}

/** Writes everything that is generated; a test compares it with what is there. */
export function run({ print }: Input): void {
  for (const { file, text } of generateFiles()) {
    writeFileSync(join(productRoot, file), text);
    print(file);
  }
}

/** What the generated documents should be. */
export function generateFiles(): readonly GeneratedFile[] {
  return [
    { file: 'DIAGNOSTICS.md', text: renderReference() },
    fillParts('LANGUAGES.md', { packs: renderPacks() }),
    fillParts('README.md', {
      commands: renderCommandTable(commands),
      layouts: renderLayouts(),
      charts: renderCharts(),
      languages: renderLanguages(),
    }),
  ];
}

function fillParts(file: string, parts: Readonly<Record<string, string>>): GeneratedFile {
  const text = Object.entries(parts).reduce(
    (filled, [name, part]) => fillPart(filled, file, name, part),
    readFileSync(join(productRoot, file), 'utf8'),
  );
  return { file, text };
}

function renderLanguages(): string {
  const all = packTags.map(nameLanguage).toSorted();
  return `${new Intl.ListFormat('en-GB').format(all)} have a pack in \`src/language/packs/\`.`;
}

function renderPacks(): string {
  const rows = packTags
    .toSorted()
    .map((tag) => `| \`${tag}\` | ${nameLanguage(tag)} | ${findLanguage(tag).remark} |`);
  return ['| tag | language | beside the rest |', '| --- | --- | --- |', ...rows].join('\n');
}

function nameLanguage(tag: string): string {
  return String(new Intl.DisplayNames('en', { type: 'language' }).of(tag));
}

function renderLayouts(): string {
  const picture = `![The layouts: ${LAYOUT_NAMES.join(', ')}](.readme/layouts.png)\n`;
  const entries = LAYOUT_NAMES.map((name) => `- \`${name}\`: ${LAYOUTS[name].takes}`);
  return [picture, ...entries].join('\n');
}

function renderCharts(): string {
  return [...chartTypes]
    .map(([name, { fields, draws }]) => `- \`${name}\`: ${draws}. Keys: ${listKeys(fields)}.`)
    .join('\n');
}

/** Each key with what it holds: "`fact` (count), `unit`?". */
function listKeys(fields: Fields): string {
  return Object.entries(fields)
    .map(([key, field]) => `\`${key}\`${describeField(field)}`)
    .join(', ');
}

function describeField(field: Field): string {
  switch (field.type) {
    case 'fact': {
      const { kinds, change } = field.need;
      return ` (${change ? 'a change: ' : ''}${kinds.join(', ')})`;
    }
    case 'text':
      return field.optional ? ' where wanted' : '';
    case 'choice':
      return ` where wanted (${field.of.join(' or ')})`;
    case 'list':
      return `, each with ${listKeys(field.of)}`;
  }
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function fillPart(text: string, file: string, name: string, part: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new TypeError(`${file} has no part ${open} … ${close}`);
  return `${text.slice(0, from + open.length)}\n\n${part}\n\n${text.slice(to)}`;
}

const INTRODUCTION = `# Diagnostics

Each mistake is reported as \`file:line:column message [code]\`: what was found, what was expected, what to do. All are
printed at once. An error ends the command with exit code 1 and leaves what the last good build wrote; a warning does not.
Words in ‹angle quotes› stand for what was found.

This page is written by \`npm run reference\` from the catalogue in the code.
`;

function renderReference(): string {
  const chapters = catalogue.map(
    ({ title, kinds }) => `## ${title}\n\n${kinds.map(renderKind).join('\n')}`,
  );
  return [INTRODUCTION, ...chapters].join('\n');
}

function renderKind({ code, severity, message, help, explanation }: DiagnosticKind): string {
  const said = [message, help].map((words) => fillWords(words, PLACEHOLDERS)).join('; ');
  const example = said === SEVERAL ? '' : `\n> ${said}\n`;
  return `### ${code}\n\n${severity === 'warning' ? 'A warning. ' : ''}${explanation}\n${example}`;
}

/** What a kind with several causes says: words of each cause. */
const SEVERAL = '‹problem›; ‹remedy›';

/** Details of which each is its own name. */
const PLACEHOLDERS = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });
