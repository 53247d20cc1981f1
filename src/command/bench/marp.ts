import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../user-error.ts';

/** What is compared with, by its npm package. */
const MARP = '@marp-team/marp-cli@4.5.1';

/** Installs Marp CLI into a folder, and returns its program for Node. */
export function installMarp(folder: string): string {
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
    execFileSync('npm', ['install', ...options, MARP], {
      cwd: folder,
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
  } catch {
    throw new UserError(`npm could not install ${MARP}: the bench needs the network`);
  }
  return join(folder, 'node_modules', '@marp-team', 'marp-cli', 'marp-cli.js');
}
