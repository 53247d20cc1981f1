import { runCli } from './command/run-cli.ts';
import { createSession } from './command/session.ts';
import { productRoot } from './source/product-root.ts';

process.exitCode = await runCli(process.argv.slice(2), createSession(productRoot));
