import { join } from 'node:path';
import type { JudgedSignature } from '../../check/signatures/judged.ts';
import type { SoundCompilation } from '../../compile.ts';
import type { RenderContext } from '../../content/context.ts';
import { listSlides } from '../../content/slides.ts';
import { hashBlock } from '../../word/fingerprint.ts';
import type { SourceBlock } from '../../word/note.ts';
import { listSlideBlocks } from '../../word/source/blocks.ts';
import { type IsChanged, renderTranslation } from '../../xliff/write.ts';
import { compileCommit } from '../compile-project.ts';
import { describeKept, keepEdited, recordWritten } from '../output/kept.ts';
import type { Session } from '../session.ts';
import { UserError } from '../user-error.ts';
import { writeSources } from '../write-sources.ts';

/** Where translations go out from: a build, which replaces `dist/delegation/`, leaves it alone. */
const FOLDER = 'translation';

/** Writes the notes of each language but the first beside it as XLIFF; with `since` only what changed. */
export function writeTranslations(
  session: Session,
  compilation: SoundCompilation,
  since: string | undefined,
): void {
  const { root, print } = session;
  const dist = join(root, 'dist');
  const [source, ...targets] = [...compilation.contexts.values()];
  if (!source || !targets.length)
    throw new UserError('the deck has one language; there is nothing to translate');
  const files = targets.flatMap((target) => {
    const isChanged = chooseChanged(root, compilation, [source, target], since);
    const text = renderTranslation(compilation.deck, [source, target], isChanged);
    const name = `${FOLDER}/notes.${source.language.tag}-${target.language.tag}.xlf`;
    if (text === undefined) print(`nothing to translate into ${target.language.tag}`);
    return text === undefined ? [] : [[name, text] as const];
  });
  const names = files.map(([name]) => name);
  const kept = keepEdited(dist, names);
  writeSources(root, new Map(files.map(([name, text]) => [join('dist', name), text])));
  recordWritten(dist, names);
  for (const name of names) print(join('dist', name));
  for (const line of describeKept(kept)) print(line);
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

/**
 * Paragraphs that nobody has signed as they are in the target, or that changed in the source since that was signed; all
 * of a slide where a paragraph of the statement changed.
 */
function findUnsigned(
  { signing }: SoundCompilation,
  [source, target]: readonly [RenderContext, RenderContext],
): IsChanged {
  const list = (id: string, { language }: RenderContext) =>
    (signing?.parts ?? [])
      .filter(
        ({ slide, part }) => slide.id === id && slide.locale === language.tag && part === 'notes',
      )
      .flatMap(({ signatures }) => signatures);
  return (slide, original, translated) => {
    if (!translated || !list(slide, target).some((one) => isUnder(one, translated))) return true;
    const signed = list(slide, source);
    if (original) return signed.length > 0 && !signed.some((one) => isUnder(one, original));
    return signed.some(({ changes }) => changes.length > 0);
  };
}

/** Whether a signature, lapsed though it may be, is for a paragraph as it is. */
function isUnder({ signature, changes }: JudgedSignature, { signs }: SourceBlock): boolean {
  const words = signs.map(({ kind, text, source = text }) => {
    if (kind === 'fact') return `{{${text.replace(/^fact:/, '')}}}`;
    return kind === 'cue' ? '' : kind === 'break' ? ' ' : source;
  });
  const line = words.join('').replace(/\s+/g, ' ').trim();
  return changes.every((change) => {
    if (change.kind === 'words') return signature.text.split('\n').includes(line);
    return change.kind === 'fact' && !line.match(new RegExp(`\\{\\{${change.id}[|}]`));
  });
}

/** Paragraphs that the commit does not have in one of the two languages. */
function findChanged(
  root: string,
  contexts: readonly [RenderContext, RenderContext],
  commit: string,
): IsChanged {
  const before = compileCommit(root, commit, ', or "signed"');
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
