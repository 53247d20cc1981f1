import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { productRoot } from './product-root.ts';

/** Beside the packages that it is made with, and gone with them. */
const folder = join(productRoot, 'node_modules', '.cache', 'delegation-briefing-deck', 'made');
/** What no command has used for so long, in milliseconds, is removed. */
const KEPT = 7 * 24 * 3_600_000;

/**
 * What `make` makes of inputs, kept from one command to the next, since it takes long: all that the result depends on is
 * among them, but for the packages, which are added. Where nothing can be kept, or the inputs changed meanwhile, it is
 * made each time.
 */
export async function makeOnce(
  listInputs: () => readonly (string | Uint8Array)[],
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const file = nameFile(listInputs());
  const known = read(file);
  if (known) return known;
  const made = await make();
  return file === nameFile(listInputs()) ? keep(file, made) : made;
}

function nameFile(inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const input of [readPackages(), ...inputs]) hash.update(`${input.length}:`).update(input);
  return join(folder, hash.digest('hex'));
}

let packages: Buffer | undefined;

function readPackages(): Buffer {
  packages ??= readFileSync(join(productRoot, 'package-lock.json'));
  return packages;
}

function read(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    utimesSync(file, new Date(), new Date());
    return bytes;
  } catch {
    return undefined;
  }
}

/** Whole or not at all: another command may read it at the same time. */
function keep(file: string, bytes: Buffer): Buffer {
  const scratch = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    removeOld();
    writeFileSync(scratch, bytes);
    renameSync(scratch, file);
  } catch {
    rmSync(scratch, { force: true });
  }
  return bytes;
}

function removeOld(): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > KEPT) rmSync(path, { force: true });
  }
}
