// Bundles the program into the folder that is named: cli.ts, and the thread that decktape runs in.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const src = dirname(fileURLToPath(import.meta.url));

await build({
  configFile: false,
  root: dirname(src),
  logLevel: 'silent',
  publicDir: false,
  // Those of pure JavaScript that every command loads, of many files each; others find files of their own.
  ssr: {
    noExternal: [
      'zod',
      'yaml',
      'hyphen',
      'markdown-it',
      'markdown-it-attrs',
      'markdown-it-container',
      'saxes',
      'fflate',
      'diff',
    ],
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir: process.argv[2] ?? '',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        cli: join(src, 'cli.ts'),
        'decktape-thread': join(src, 'pdf', 'print', 'decktape-thread.ts'),
      },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
