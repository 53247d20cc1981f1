import { join } from 'node:path';
import { stopWithNpm } from './browser/undo.ts';
import { removeOrphan } from './command/output/staging.ts';
import { ownTemporaryFolder } from './command/output/temporary.ts';
import { runCli } from './command/run-cli.ts';
import { createSession } from './command/session.ts';
import { productRoot } from './source/project/product-root.ts';

const status = await runCli(process.argv.slice(2), {
  ...createSession(productRoot),
  prepare(root) {
    stopWithNpm();
    ownTemporaryFolder();
    removeOrphan(join(root, 'dist'));
  },
});
process.exitCode = status;
// What is still going on, such as a browser that hangs, is not waited for.
if (status) setTimeout(() => process.exit(), 500).unref();
