import { compileDeck } from '../../compile.ts';
import { listSignedWords } from '../../content/fingerprint.ts';
import { listVersions } from '../../model/deck.ts';
import { SIGNED_PARTS } from '../../model/signature.ts';
import type { Slide } from '../../model/slide.ts';
import { readProject } from '../../source/project/project.ts';
import { readVersion } from '../../source/project/version.ts';
import { printDiff } from '../../word/merge/printed-diff.ts';
import { compileCommit } from '../compile-project.ts';
import type { Input } from '../session.ts';

/** Shows, slide by slide and language by language, which words changed since a commit; facts by their ids. */
export function run({ root, operands, print }: Input): void {
  const [commit = ''] = operands;
  const before = listSlides(compileCommit(root, commit));
  const after = listSlides(compileDeck(readProject(root), readVersion(root)));
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
  return new Map((deck ? listVersions(deck) : []).map((slide) => [slide.file, slide]));
}
