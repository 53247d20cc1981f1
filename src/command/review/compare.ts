import { compileDeck } from '../../compile.ts';
import { listSignedWords } from '../../content/fingerprint.ts';
import { SIGNED_PARTS } from '../../model/signature.ts';
import type { Slide } from '../../model/slide.ts';
import { readProject } from '../../source/project/project.ts';
import { readCommit, readVersion } from '../../source/project/version.ts';
import { printDiff } from '../../word/merge/printed-diff.ts';
import type { Input } from '../session.ts';
import { UserError } from '../user-error.ts';

/** Shows, slide by slide and language by language, which words changed since a commit; facts by their ids. */
export function run({ root, operands, print }: Input): void {
  const [commit = ''] = operands;
  const files = readCommit(root, commit);
  if (!files)
    throw new UserError(
      `"${commit}" is no commit of this repository; give one that git knows, such as HEAD~3 or v1.2`,
    );
  const version = readVersion(root);
  const project = readProject(root);
  const before = listSlides(compileDeck({ ...project, files }, version));
  const after = listSlides(compileDeck(project, version));
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changes = names.flatMap((name) =>
    SIGNED_PARTS.flatMap((part) => {
      const [old, now] = [before.get(name), after.get(name)].map((slide) =>
        slide
          ? listSignedWords(slide, part)
              .map((line) => `${line}\n`)
              .join('')
          : '',
      );
      return printDiff(`${name} (${part})`, old ?? '', now ?? '') || [];
    }),
  );
  print(changes.join('\n') || `No words have changed since ${commit}.`);
}

function listSlides({ deck }: ReturnType<typeof compileDeck>): ReadonlyMap<string, Slide> {
  const slides = (deck?.slides ?? []).flatMap(({ versions }) => [...versions.values()]);
  return new Map(slides.map((slide) => [slide.file, slide]));
}
