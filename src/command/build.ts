import { join } from 'node:path';
import { buildPage } from '../export/page.ts';
import { compileProject } from './compile-project.ts';
import { projectRoot } from './project-root.ts';

/** Builds everything into `dist/`. */
export async function run(): Promise<void> {
  compileProject();
  await buildPage('public', join(projectRoot, 'dist/public'));
  await buildPage('delegation', join(projectRoot, 'dist/delegation'));
}
