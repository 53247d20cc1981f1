import { mkdirSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPassingFolder, type PassingFolder } from '../../browser/undo.ts';
import { checkPdf, formatFinding } from '../check/check.ts';
import { PdfError } from './error.ts';

/**
 * Has PDFs written aside, in the folders where they are wanted, checks them and only then puts them in their places: a
 * run that fails or is killed leaves the old files as they were. `write` gets the files to write, in the order of
 * `outputs`, a folder for what it needs meanwhile, and a way to have a file checked as soon as it is complete; those
 * that it did not name are checked when it ends. No file is replaced before all have passed. Throws PdfError.
 */
export async function replaceFiles(
  outputs: readonly string[],
  write: (
    files: readonly string[],
    scratch: string,
    check: (file: string) => void,
  ) => Promise<void>,
): Promise<void> {
  const checks = new Map<string, Promise<readonly string[]>>();
  const check = (file: string) => {
    const found = checks.get(file) ?? listFaults(file);
    checks.set(file, found);
    // Awaited below, where a failure is the run's own.
    found.catch(() => {});
    return found;
  };
  const scratch = createPassingFolder(path.join(tmpdir(), 'pdf-'));
  const folders = [scratch];
  const files: string[] = [];
  try {
    for (const output of outputs) {
      const aside = makeFolder(output);
      folders.push(aside);
      files.push(path.join(aside.folder, path.basename(output)));
    }
    await write(files, scratch.folder, check);
    for (const file of files) refuseFaults(file, await check(file));
    for (const [index, file] of files.entries()) await rename(file, outputs[index] ?? '');
  } catch (error) {
    throw error instanceof PdfError ? error : new PdfError(`${outputs.join(', ')}: ${error}`);
  } finally {
    for (const folder of folders) folder.remove();
  }
}

/** As `replaceFiles`, for one. */
export function replaceFile(
  output: string,
  write: (file: string, scratch: string) => Promise<void>,
): Promise<void> {
  return replaceFiles([output], ([file = ''], scratch) => write(file, scratch));
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

async function listFaults(file: string): Promise<readonly string[]> {
  return (await checkPdf(await readFile(file))).map(formatFinding);
}

function refuseFaults(file: string, [first, ...others]: readonly string[]): void {
  if (first) throw new PdfError(`${path.basename(file)}: ${first}`, others);
}
