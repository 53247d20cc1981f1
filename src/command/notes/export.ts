import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { useBrowser } from '../../browser/lent-browser.ts';
import { createPassingFolder } from '../../browser/undo.ts';
import type { SoundCompilation } from '../../compile.ts';
import { buildPage } from '../../export/deck-page.ts';
import { exportNotesDocuments } from '../../export/notes-word.ts';
import { placeFiles } from '../../source/project/replaced-files.ts';
import { compileSources, requireSound, requireTranslatable } from '../compile-project.ts';
import { describeKept, keepEdited, recordWritten } from '../output/kept.ts';
import type { Input, Session } from '../session.ts';
import { UserError } from '../user-error.ts';
import { reportReplacing } from '../write-sources.ts';
import { writeTranslations } from './translation.ts';

/** The options of `notes export`. */
interface ExportOptions {
  readonly format?: string;
  readonly since?: string;
}

/** Writes the notes for Word or for translation. */
export async function run(session: Input<ExportOptions>): Promise<void> {
  const { format = 'docx', since } = session.options;
  if (format !== 'docx' && format !== 'xliff')
    throw new UserError(`there is no format "${format}"; expected --format docx or --format xliff`);
  if (since !== undefined && format === 'docx')
    throw new UserError('--since goes with --format xliff; notes for Word are always whole');
  const compilation = await compileSources(session);
  if (format === 'xliff')
    writeTranslations(session, requireTranslatable(session, compilation), since);
  else await writeDocuments(session, requireSound(session, compilation));
}

/** Writes the notes of every language for Word; aside first, so that a failed export leaves what was there. */
async function writeDocuments(session: Session, compilation: SoundCompilation): Promise<void> {
  const { deck, contexts } = compilation;
  const dist = join(session.root, 'dist');
  mkdirSync(join(dist, 'delegation'), { recursive: true });
  const { folder: staging, remove } = createPassingFolder(join(dist, '.notes-'));
  try {
    await buildPage('public', compilation, staging);
    await useBrowser((browser) =>
      exportNotesDocuments(deck, contexts, join(staging, 'index.html'), staging, browser),
    );
    const names = [...contexts.keys()].map((locale) => `notes.${locale}.docx`);
    const files = names.map((name) => `delegation/${name}`);
    const kept = keepEdited(dist, files);
    reportReplacing(() =>
      placeFiles(
        names.map((name, index) => {
          const file = files[index] ?? '';
          return { from: join(staging, name), to: join(dist, file), name: join('dist', file) };
        }),
      ),
    );
    recordWritten(dist, files);
    session.print([...files.map((file) => join('dist', file)), ...describeKept(kept)].join('\n'));
  } finally {
    remove();
  }
}
