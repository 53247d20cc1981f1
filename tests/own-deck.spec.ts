import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { compileDeck } from '../src/compile.ts';
import { formatDiagnostic } from '../src/model/diagnostic.ts';
import { readProject } from '../src/source/project/project.ts';
import { root } from './fixture/built-deck.ts';

test('the deck that stands in slides/ has no errors', () => {
  const { diagnostics } = compileDeck(readProject(root), { date: '2031-03-04' });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(formatDiagnostic)).toEqual([]);
});

test('no other test reads slides/, so that all pass whatever deck stands there', () => {
  const tests = join(root, 'tests');
  const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const reading = files.filter((file) => {
    const text = readFileSync(join(tests, file), 'utf8');
    const takesRoot = /import \{[^}]*\b(?:root|productRoot)\b[^}]*\} from/.test(text);
    const reads = /(?:readProject|runCommand|spawnCommand)\((?:root|productRoot)\b/.test(text);
    return /(?:join\(|')(?:\.\.\/)*(?:root, )?'slides'/.test(text.replace(/mkdirSync\([^;]*/g, ''))
      ? takesRoot
      : takesRoot && reads;
  });
  expect(reading).toEqual(['own-deck.spec.ts']);
});
