import { type ChildProcess, spawn } from 'node:child_process';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root, runCommand, writeDeck } from '../fixture/built-deck.ts';
import { inventDeck } from '../fixture/deck.ts';

/** Starts the deck and resolves with the addresses that it prints, by what they are. */
async function start(child: ChildProcess): Promise<ReadonlyMap<string, string>> {
  const addresses = new Map<string, string>();
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += chunk;
    for (const [, name = '', address = ''] of text.matchAll(/^(.+?) +(http\S+)$/gm))
      addresses.set(name, address);
    if (text.includes('Ctrl-C')) break;
  }
  return addresses;
}

/** What the server answers to a page of another origin; a browser's own fetch names no other host. */
function ask(address: string, headers: Readonly<Record<string, string>>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(address, { headers, agent: false }, (answer) => resolve(answer.resume())).on(
      'error',
      reject,
    );
  });
}

test('start --present opens room and speaker view in the language asked for, and a click fills the screen', async ({
  context,
}) => {
  const folder = writeDeck('start', inventDeck());
  const cli = join(root, 'src', 'run.mjs');
  const words = ['start', '--present', '--language', 'fr', '--no-open', '--project', folder];
  const child = spawn(process.execPath, [cli, ...words], { cwd: root });
  try {
    const addresses = await start(child);
    const base = new URL(addresses.get('room') ?? '').origin;
    const answer = await ask(base, { origin: 'http://localhost:3000' });
    expect(answer.statusCode).toBe(200);
    // No other page reads it, shows it as a part of its own, or hears its windows; nor under a name that leads here.
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    expect(answer.headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'self'",
      'x-frame-options': 'SAMEORIGIN',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect((await ask(base, { host: 'evil.example' })).statusCode).toBe(403);
    const [room, view] = [await context.newPage(), await context.newPage()];
    await room.goto(addresses.get('room') ?? '');
    await view.goto(addresses.get('speaker view') ?? '');
    await expect(view.locator('.speaker-status')).toContainText('Cliquez une fois');
    await room.mouse.click(500, 300);
    await expect.poll(() => room.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await expect(view.locator('.speaker-status')).toContainText('Relié à la salle');
    await view.keyboard.press('PageDown');
    await expect(room.locator('section.present')).toContainText('récifs');
  } finally {
    child.kill();
  }
});

test('start refuses a language that the deck does not have', async () => {
  const folder = writeDeck('start-language', inventDeck());
  const { status, output } = await runCommand(folder, 'start', '--language', 'de', '--no-open');
  expect(status).toBe(1);
  expect(output).toContain('the deck has no language "de"; expected one of: en, fr');
});
