import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';

/** What the search touches; handed in, so that it can be tested without a machine of each kind. */
export interface BrowserEffects {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(file: string): boolean;
  /** Where Playwright would keep its own Chromium, whether it is there or not. */
  playwrightBrowser(): Promise<string>;
  /** Runs a command to its end; false where it fails or takes longer than `limit` milliseconds. */
  run(command: string, args: readonly string[], limit: number, quiet?: boolean): Promise<boolean>;
  say(line: string): void;
}

/** The machine this runs on. */
export function systemEffects(): BrowserEffects {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    env: process.env,
    exists: isExecutable,
    // Loaded only where it is needed: it takes longer than all the rest.
    playwrightBrowser: async () => (await import('@playwright/test')).chromium.executablePath(),
    run: runCommand,
    say: (line) => console.error(line),
  };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** What a command says is shown only where it fails, and not where it is to be quiet. */
function runCommand(
  command: string,
  args: readonly string[],
  limit: number,
  quiet = false,
): Promise<boolean> {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: limit,
      killSignal: quiet ? 'SIGKILL' : 'SIGTERM',
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      if (code !== 0 && !quiet) process.stderr.write(said);
      resolve(code === 0);
    });
  });
}
