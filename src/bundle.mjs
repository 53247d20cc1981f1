// Bundles the program into the folder that is named: cli.ts, the modules that run as threads, and what else is named, as
// `<name>=<path below src>`.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const src = dirname(fileURLToPath(import.meta.url));
const [outDir = '', ...modules] = process.argv.slice(2);

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
    outDir,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: Object.fromEntries(
        [
          'cli=cli.ts',
          'browser-thread=browser/browser-thread.ts',
          'finish-thread=pdf/write/finish-thread.ts',
          'pdf-thread=source/statement/pdf-thread.ts',
          ...modules,
        ].map((module) => {
          const [name = '', file = ''] = module.split('=');
          return [name, join(src, file)];
        }),
      ),
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
