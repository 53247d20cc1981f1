import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createPassingFolder, type PassingFolder } from '../../browser/undo.ts';
import { type Placing, placeFiles, ReplaceError } from '../../source/project/replaced-files.ts';
import { PdfError } from './error.ts';
import type { Finish } from './finish.ts';
import { finishAndCheck, finishApart } from './finish-and-check.ts';

/**
 * Finishes a print, checks it and puts it aside for the output of that index, in a thread of its own where it is to be done
 * `apart`; throws PdfError with every finding.
 */
export type SavePdf = (
  index: number,
  print: Uint8Array,
  finish: Finish,
  where?: 'here' | 'apart',
) => Promise<void>;

/**
 * Has PDFs made and puts them in their places once all of them are there and have passed the checks: a run that fails
 * or is killed leaves the old files as they were. `make` saves a PDF for each output. Throws PdfError.
 */
export async function replaceFiles(
  outputs: readonly string[],
  make: (save: SavePdf) => Promise<void>,
): Promise<void> {
  const folders: PassingFolder[] = [];
  const aside: string[] = [];
  try {
    for (const output of outputs) {
      const beside = makeFolder(output);
      folders.push(beside);
      aside.push(path.join(beside.folder, path.basename(output)));
    }
    const save: SavePdf = async (index, print, finish, where = 'here') => {
      const file = aside[index] ?? '';
      const job = { name: path.basename(file), print, finish };
      await writeFile(file, await (where === 'here' ? finishAndCheck(job) : finishApart(job)));
    };
    await make(save);
    placeFiles(aside.map((from, index) => place(from, outputs[index] ?? '')));
  } catch (error) {
    if (error instanceof PdfError) throw error;
    throw new PdfError(
      error instanceof ReplaceError ? error.message : `${outputs.join(', ')}: ${error}`,
    );
  } finally {
    for (const folder of folders) folder.remove();
  }
}

function place(from: string, to: string): Placing {
  return { from, to, name: to };
}

/** A folder of its own beside the output, which proves that something can be written there before any work is done. */
function makeFolder(output: string): PassingFolder {
  const folder = path.dirname(output);
  try {
    mkdirSync(folder, { recursive: true });
    return createPassingFolder(path.join(folder, '.pdf-'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new PdfError(`${output} cannot be written (${code}): check the folder ${folder}`);
  }
}
