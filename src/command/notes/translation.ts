import { join } from 'node:path';
import { compileDeck, type SoundCompilation } from '../../compile.ts';
import type { RenderContext } from '../../content/context.ts';
import { listSlides } from '../../content/slides.ts';
import { readProject } from '../../source/project/project.ts';
import { readCommit, readVersion } from '../../source/project/version.ts';
import { hashBlock } from '../../word/fingerprint.ts';
import type { SourceBlock } from '../../word/note.ts';
import { listSlideBlocks } from '../../word/source/blocks.ts';
import { type IsChanged, renderTranslation } from '../../xliff/write.ts';
import type { Session } from '../session.ts';
import { UserError } from '../user-error.ts';
import { writeSources } from '../write-sources.ts';

/** Writes the notes of each language but the first beside it as XLIFF; with `since` only what changed. */
export function writeTranslations(
  session: Session,
  compilation: SoundCompilation,
  since: string | undefined,
): void {
  const { root, print } = session;
  const [source, ...targets] = [...compilation.contexts.values()];
  if (!source || !targets.length)
    throw new UserError('the deck has one language; there is nothing to translate');
  const files = targets.flatMap((target) => {
    const isChanged = chooseChanged(root, compilation, [source, target], since);
    const text = renderTranslation(compilation.deck, [source, target], isChanged);
    const name = `notes.${source.language.tag}-${target.language.tag}.xlf`;
    if (text === undefined) print(`nothing to translate into ${target.language.tag}`);
    return text === undefined ? [] : [[join('dist', 'delegation', name), text] as const];
  });
  writeSources(root, new Map(files));
  for (const [file] of files) print(file);
}

function chooseChanged(
  root: string,
  compilation: SoundCompilation,
  contexts: readonly [source: RenderContext, target: RenderContext],
  since: string | undefined,
): IsChanged {
  if (since === undefined) return () => true;
  return since === 'signed'
    ? findUnsigned(compilation, contexts)
    : findChanged(root, contexts, since);
}

/** Slides whose notes nobody has signed as they are in the target, or that changed in the source since. */
function findUnsigned(
  { signing }: SoundCompilation,
  [source, target]: readonly [RenderContext, RenderContext],
): IsChanged {
  const judge = (id: string, { language }: RenderContext) =>
    (signing?.parts ?? [])
      .filter(
        ({ slide, part }) => slide.id === id && slide.locale === language.tag && part === 'notes',
      )
      .flatMap(({ signatures }) => signatures.map(({ changes }) => changes.length === 0));
  return (slide) => !judge(slide, target).includes(true) || judge(slide, source).includes(false);
}

/** Paragraphs that the commit does not have in one of the two languages. */
function findChanged(
  root: string,
  contexts: readonly [RenderContext, RenderContext],
  commit: string,
): IsChanged {
  const files = readCommit(root, commit);
  if (!files)
    throw new UserError(
      `"${commit}" is no commit of this repository; give one that git knows, such as HEAD~3 or v1.2, or "signed"`,
    );
  const before = compileDeck({ ...readProject(root), files }, readVersion(root));
  const known = contexts.map(({ language }) => {
    const context = before.contexts.get(language.tag);
    const slides = before.deck && context ? listSlides(before.deck, language.tag) : [];
    return new Set(
      slides.flatMap((slide) =>
        (context ? listSlideBlocks(slide, context) : []).map((block) => nameBlock(slide.id, block)),
      ),
    );
  });
  const isKnown = (side: number, slide: string, block: SourceBlock | undefined) =>
    !block || known[side]?.has(nameBlock(slide, block));
  return (slide, source, target) => !isKnown(0, slide, source) || !isKnown(1, slide, target);
}

function nameBlock(slide: string, block: SourceBlock): string {
  return `${slide} ${hashBlock(block)}`;
}
