import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/browser/find-browser.ts';
import { listEngineFlags } from '../src/engine-flags.mjs';
import { browserFlags } from './fixture/browser-flags.ts';
import { useBundledSource } from './fixture/bundled-source.ts';
import { quietSteps, removeOnlyWhatIsThere } from './fixture/quiet-steps.ts';
import { shortenStacks } from './fixture/short-stacks.ts';

// For the workers, which are started with the words of this process.
process.execArgv.push(...listEngineFlags());
shortenStacks();
quietSteps();
removeOnlyWhatIsThere();
useBundledSource();

/** Rules of processes that are started, stand still and are ended: they wait, where the others compute. */
const PROCESSES = [
  'browser/lent-browser.spec.ts',
  'command/run.spec.ts',
  'command/stopping.spec.ts',
  'pdf/failures.spec.ts',
  'source/project/version.spec.ts',
].map((file) => `**/${file}`);

const browser = await findBrowser();
const cores = Math.max(2, availableParallelism());

/** One runner for all tests: rules of the pipeline, and what people do in a real Chromium. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  forbidOnly: true,
  retries: 0,
  workers: Math.min(6, Math.ceil(1.5 * cores)),
  timeout: 60_000,
  reporter: process.env.CI ? 'dot' : 'list',
  projects: [
    // First: what people do waits for it, and the rules are tested meanwhile.
    { name: 'build', testDir: 'e2e', testMatch: 'build.setup.ts' },
    // They compute all the time, where what people do mostly waits.
    { name: 'rules', testIgnore: ['e2e/**', ...PROCESSES], workers: Math.min(4, cores) },
    { name: 'processes', testMatch: PROCESSES, workers: 1 },
    // A browser on a busy machine may be late once; a test that passes then is listed as flaky.
    {
      name: 'people',
      testDir: 'e2e',
      testMatch: '*.spec.ts',
      dependencies: ['build'],
      retries: process.env.CI ? 1 : 0,
    },
  ],
  use: {
    browserName: 'chromium',
    // A second screen, as in a room with a projector: on one alone the speaker view opens in place of the slides.
    launchOptions: {
      executablePath: browser.path,
      args: [...browserFlags(), '--screen-info={1600x900}{1600x900}'],
    },
    viewport: { width: 1600, height: 900 },
    // Waiting for a condition evaluates text, which the pages' policy forbids; policy.spec.ts tests with it.
    bypassCSP: true,
  },
});
