import { closeSync, ftruncateSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readNamedFile } from '../../../src/source/project/named-file.ts';

test('a file that is larger than any document, or is none, is not read', ({
  browserName: _,
}, info) => {
  const large = join(info.outputPath(), 'large.docx');
  const file = openSync(large, 'w');
  ftruncateSync(file, 65 * 1024 * 1024);
  closeSync(file);
  expect(() => readNamedFile(large)).toThrow('a file of more than 64 MB');
  expect(() => readNamedFile('/dev/zero')).toThrow();
  expect(() => readNamedFile(info.outputPath())).toThrow('EISDIR');
});
