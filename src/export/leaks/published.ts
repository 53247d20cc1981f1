import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWholeText } from '../../pdf/read/whole-text.ts';
import { decodeEntities } from '../../source/markdown/entities.ts';
import { squeeze } from './squeeze.ts';

/** A file that is about to be published, with all that a reader, a search engine or an editor can get out of it. */
export interface Published {
  readonly file: string;
  /** Squeezed. */
  readonly text: string;
}

/** Reads every file of a folder, whatever it is. */
export async function readPublished(folder: string): Promise<readonly Published[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => ({ file, text: await readText(file, await readFile(file)) })),
  );
}

async function readText(file: string, bytes: Uint8Array): Promise<string> {
  if (file.endsWith('.pdf')) return squeeze(await readWholeText(bytes));
  const text = new TextDecoder().decode(bytes);
  return file.endsWith('.html') ? readHtml(text) : squeeze(text);
}

const DATA_URL = /data:[\w/+.-]*;base64,([\w+/=]+)/g;

/** What a page shows, with words whole over tags; what its tags and scripts hold; what its pictures and fonts hold. */
function readHtml(html: string): string {
  const bare = decode(html.replace(DATA_URL, ' '));
  const shown = decode(html.replace(DATA_URL, ' ').replace(/<[^>]*>/g, ' '));
  const inside = [...html.matchAll(DATA_URL)].map(([, data = '']) =>
    Buffer.from(data, 'base64').toString('latin1'),
  );
  return [shown, bare, ...inside].map(squeeze).join('\n');
}

/** References of HTML, and of the JSON in scripts. */
function decode(text: string): string {
  return decodeEntities(text).replace(/\\u([\da-f]{4})/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
