import { compileProject } from './compile-project.ts';

/** Checks the deck. */
export async function run(): Promise<void> {
  compileProject();
}
