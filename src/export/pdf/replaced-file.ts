import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkPdf, formatFinding } from '../../check/pdf/check.ts';
import { PdfError } from './error.ts';

/**
 * Has a PDF written aside, in the folder where it is wanted, checks it and only then puts it in its place: a run that
 * fails or is killed leaves the old file as it was. `write` gets the file to write and a folder for what it needs
 * meanwhile. Throws PdfError.
 */
export async function replaceFile(
  output: string,
  write: (file: string, scratch: string) => Promise<void>,
): Promise<void> {
  const aside = await makeFolder(output);
  const scratch = await mkdtemp(path.join(tmpdir(), 'pdf-'));
  try {
    const file = path.join(aside, path.basename(output));
    await write(file, scratch);
    await refuseFaults(file, output);
    await rename(file, output);
  } catch (error) {
    throw error instanceof PdfError ? error : new PdfError(`${output}: ${String(error)}`);
  } finally {
    for (const folder of [aside, scratch])
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
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

async function refuseFaults(file: string, output: string): Promise<void> {
  const [first, ...others] = (await checkPdf(await readFile(file))).map(formatFinding);
  if (first) throw new PdfError(`${path.basename(output)}: ${first}`, others);
}
