import { basename, resolve } from 'node:path';
import type { StatementSource } from '../../model/statement.ts';
import { type Archive, ForeignFileError, openArchive } from '../project/archive.ts';
import { readNamedFile } from '../project/named-file.ts';
import { type Block, writeBlocks } from './block.ts';
import { readOpenDocument } from './open-document.ts';
import { readPdf } from './pdf.ts';
import { decodeText } from './text.ts';
import { readWord } from './word.ts';

/** More characters than one that takes four hours to read out. */
const MOST_CHARACTERS = 200_000;

/** Reads the statement at a path, relative to where the person stands; throws what the file system or the format says. */
export async function readStatement(path: string): Promise<StatementSource> {
  const bytes = readNamedFile(resolve(process.env.INIT_CWD ?? '.', path));
  return extractStatement(bytes, basename(path));
}

/**
 * A statement's text in Markdown, whatever its format: Word, OpenDocument, PDF, Markdown or plain text. The bytes say
 * which, not the name. Throws a ForeignFileError that says what the file is, where its text cannot be had.
 */
export async function extractStatement(bytes: Uint8Array, file: string): Promise<StatementSource> {
  const text = startsWith(bytes, '%PDF-')
    ? writeBlocks(await readPdf(bytes, { characters: MOST_CHARACTERS }))
    : startsWith(bytes, 'PK') || startsWith(bytes, '\u00D0\u00CF\u0011\u00E0')
      ? writeBlocks(readArchive(openArchive(bytes)))
      : decodeText(bytes);
  if (text.length > MOST_CHARACTERS)
    throw new ForeignFileError(
      `a text of ${text.length} characters; expected a statement of at most ${MOST_CHARACTERS}, from its line ${text.slice(0, MOST_CHARACTERS).split('\n').length} on it is more`,
    );
  if (!text.trim()) throw new ForeignFileError('a file without text');
  return { file, text };
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((sign, index) => bytes[index] === sign.charCodeAt(0));
}

function readArchive(archive: Archive): readonly Block[] {
  const blocks = readWord(archive) ?? readOpenDocument(archive);
  if (blocks) return blocks;
  throw new ForeignFileError(
    'neither a Word document nor an OpenDocument text; expected .docx, .odt, .pdf, .md or .txt',
  );
}
