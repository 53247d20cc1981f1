// Runs start.mjs, and with it the program, in a process of its own.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guard } from './browser/guard.mjs';

guard([join(dirname(fileURLToPath(import.meta.url)), 'start.mjs'), ...process.argv.slice(2)]);
