import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a module as a thread, by its name and the address of the one beside it that asks. A thread that is not bundled
 * compiles TypeScript by itself: `--import tsx` has no effect in one.
 */
export function startThread(name: string, beside: string, options: WorkerOptions): Worker {
  const bundled = beside.endsWith('.mjs');
  const file = new URL(`./${name}.${bundled ? 'mjs' : 'ts'}`, beside);
  if (bundled) return new Worker(file, options);
  const compiler = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const entry = JSON.stringify(file.href);
  const source = `import(${compiler}).then(({ register }) => { register(); return import(${entry}); })`;
  return new Worker(source, { ...options, eval: true });
}
