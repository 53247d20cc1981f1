import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type ExportedSlide,
  exportSlides,
  type LanguageExport,
  type SlidesExport,
} from '../../src/pdf/print/slides.ts';
import { INVENTED_SLIDES, type InventedSlide, renderInventedDeck } from './deck.ts';
import { readFaces } from './faces.ts';

/** What a test has otherwise in an export of one language. */
export type ExportChanges = Partial<Omit<SlidesExport, 'languages'> & LanguageExport>;

/** A deck on disk and what its export takes. */
export interface ScratchDeck {
  readonly folder: string;
  readonly deckFile: string;
  readonly output: string;
  export(changes?: ExportChanges): Promise<void>;
  remove(): void;
}

export function writeDeck(
  slides: readonly InventedSlide[] = INVENTED_SLIDES,
  change: (html: string) => string = (html) => html,
): ScratchDeck {
  const folder = mkdtempSync(path.join(tmpdir(), 'deck-'));
  const deckFile = path.join(folder, 'index.html');
  const output = path.join(folder, 'out', 'deck.pdf');
  writeFileSync(deckFile, change(renderInventedDeck(slides, readFaces())));
  return {
    folder,
    deckFile,
    output,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    export: ({ locale, slides: listed, metadata, output: wanted, ...changes } = {}) =>
      exportSlides({
        deckFile,
        languages: [
          {
            locale: locale ?? 'fr',
            slides: listed ?? listSlides(slides),
            metadata: metadata ?? METADATA,
            output: wanted ?? output,
          },
        ],
        ...changes,
      }),
  };
}

/** The slides as an export is told of them. */
export function listSlides(slides: readonly InventedSlide[]): ExportedSlide[] {
  return slides.map(({ id, title, layout }) => ({ id, title, section: layout === 'section' }));
}

export const METADATA = {
  title: 'Élargissement',
  author: 'Délégation',
  subject: 'Sujet',
  language: 'fr',
  date: new Date('2026-01-02T03:04:05Z'),
};

/** A title slide and one slide for each body, by its id. */
export function slidesWith(bodies: Readonly<Record<string, string>>): InventedSlide[] {
  const slides = Object.entries(bodies).map(([id, body]) => ({ id, title: 'Une page', body }));
  return [INVENTED_SLIDES[0] as InventedSlide, ...slides];
}

/** Command lines of the processes that mention a text. */
export function listProcesses(text: string): string[] {
  const all = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return all.filter((line) => line.includes(text));
}
