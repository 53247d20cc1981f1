// Runs start.mjs, and with it the program, in a process of its own.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guard } from './browser/guard.mjs';
import { listEngineFlags } from './engine-flags.mjs';

const program = join(dirname(fileURLToPath(import.meta.url)), 'start.mjs');
guard([...listEngineFlags(), program, ...process.argv.slice(2)]);
