import { rememberBy } from '../language/remembered.ts';
import type { Fact, FactRegister } from '../model/fact.ts';
import type { Fingerprint, SignedPart } from '../model/signature.ts';
import type { Slide } from '../model/slide.ts';
import type { Statement } from '../model/statement.ts';
import { listFactUses, type RoledText, type Text } from '../model/text.ts';
import { hashText } from '../source/hash.ts';
import { listParagraphs } from './source-line.ts';

/** The words of one part of a slide, a line for each text, facts as `{{id|form}}`. */
export function listSignedWords(slide: Slide, part: SignedPart): readonly string[] {
  return slide.texts.filter((text) => isIn(text, part)).map(({ text }) => printSource(text));
}

/** What a signature under one part of a slide stands for now; paragraphs only where the statement was given. */
export function takeFingerprint(
  slide: Slide,
  part: SignedPart,
  facts: FactRegister,
  statement?: Statement,
): Fingerprint {
  return hashAll(
    {
      words: [slide.layout, ...listSignedWords(slide, part)],
      facts: listUsed(slide, part),
      paragraphs: listParagraphs(slide, facts),
    },
    facts,
    statement,
  );
}

/** What is signed, before it is hashed: words, ids of facts, numbers of paragraphs. */
export interface SignedMatter {
  readonly words: readonly string[];
  readonly facts: readonly string[];
  readonly paragraphs: readonly number[];
}

/** The fingerprint of anything that is signed; paragraphs only where the statement was given. */
export function hashAll(
  { words, facts: ids, paragraphs: cited }: SignedMatter,
  facts: FactRegister,
  statement?: Statement,
): Fingerprint {
  const used = ids.flatMap((id) => facts.get(id) ?? []);
  return {
    words: hash(words),
    facts: Object.fromEntries(used.map((fact) => [fact.id, hashFact(fact)])),
    ...(statement && {
      paragraphs: Object.fromEntries(
        statement.paragraphs
          .filter(({ number }) => cited.includes(number))
          .map(({ number, text }) => [String(number), hash([text])]),
      ),
    }),
  };
}

/** All of a fingerprint as one hash: what was signed is found again only where nothing of it has changed. */
export function nameFingerprint({ words, facts, paragraphs }: Fingerprint): string {
  return hash([JSON.stringify([words, facts, paragraphs])]);
}

function isIn({ role }: RoledText, part: SignedPart): boolean {
  return (role === 'notes') === (part === 'notes');
}

function printSource(text: Text): string {
  return text
    .map((one) => {
      if (one.type === 'words') return one.words;
      return `{{${one.use.id}${one.use.form ? `|${one.use.form}` : ''}}}`;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Ids of the facts of a part, sorted; a chart's stand on the slide. */
function listUsed(slide: Slide, part: SignedPart): readonly string[] {
  const inText = (chosen: SignedPart) =>
    slide.texts
      .filter((text) => isIn(text, chosen))
      .flatMap(({ text }) => listFactUses(text).map(({ id }) => id));
  const notes = inText('notes');
  const shown = new Set(inText('slide'));
  const drawn = slide.facts.map(({ id }) => id).filter((id) => !notes.includes(id));
  const ids = part === 'notes' ? notes : [...shown, ...drawn];
  return [...new Set(ids)].sort();
}

/** Places do not count, a fact that moved in the register is the same; nor what is read from the anchor. */
const hashFact = rememberBy(({ place, places, printedIn, limit, ...fact }: Fact): string => {
  const sorted = Object.entries(fact).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash([JSON.stringify(sorted)]);
});

function hash(parts: readonly string[]): string {
  return hashText(JSON.stringify(parts));
}
