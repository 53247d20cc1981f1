import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { StatementSource } from '../model/statement.ts';

/** Reads the statement at a path, relative to where the person stands; throws what the file system says. */
export function readStatement(path: string): StatementSource {
  return {
    file: basename(path),
    text: readFileSync(resolve(process.env.INIT_CWD ?? '.', path), 'utf8'),
  };
}
