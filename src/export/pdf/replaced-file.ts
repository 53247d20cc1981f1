import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkPdf, formatFinding } from '../../check/pdf/check.ts';
import { PdfError } from './error.ts';

/**
 * Has PDFs written aside, in the folders where they are wanted, checks them and only then puts them in their places: a
 * run that fails or is killed leaves the old files as they were. `write` gets the files to write, in the order of
 * `outputs`, and a folder for what it needs meanwhile. Throws PdfError.
 */
export async function replaceFiles(
  outputs: readonly string[],
  write: (files: readonly string[], scratch: string) => Promise<void>,
): Promise<void> {
  const folders = [await mkdtemp(path.join(tmpdir(), 'pdf-'))];
  const [scratch = ''] = folders;
  const files: string[] = [];
  try {
    for (const output of outputs) {
      const aside = await makeFolder(output);
      folders.push(aside);
      files.push(path.join(aside, path.basename(output)));
    }
    await write(files, scratch);
    for (const file of files) await refuseFaults(file);
    for (const [index, file] of files.entries()) await rename(file, outputs[index] ?? '');
  } catch (error) {
    throw error instanceof PdfError ? error : new PdfError(`${outputs.join(', ')}: ${error}`);
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
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
async function makeFolder(output: string): Promise<string> {
  const folder = path.dirname(output);
  try {
    await mkdir(folder, { recursive: true });
    return await mkdtemp(path.join(folder, '.pdf-'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new PdfError(`${output} cannot be written (${code}): check the folder ${folder}`);
  }
}

async function refuseFaults(file: string): Promise<void> {
  const [first, ...others] = (await checkPdf(await readFile(file))).map(formatFinding);
  if (first) throw new PdfError(`${path.basename(file)}: ${first}`, others);
}
