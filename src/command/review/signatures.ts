import { judgeItems } from '../../check/signatures/items.ts';
import type { JudgedSignature } from '../../check/signatures/judged.ts';
import { judgeSignatures } from '../../check/signatures/signing.ts';
import type { SoundCompilation } from '../../compile.ts';
import { listSignedWords } from '../../content/fingerprint.ts';
import { type Fingerprint, SIGNED_PARTS, type Signature } from '../../model/signature.ts';
import type { Slide } from '../../model/slide.ts';

/** The signatures of a deck with others taken in, and what is to be said of them. */
export interface TakenSignatures {
  readonly signatures: readonly Signature[];
  readonly notices: readonly string[];
}

/**
 * Takes signatures in. Of one person's under the same thing the one that stands is kept, else the last; those under
 * what is no longer there go.
 */
export function takeSignatures(
  compilation: SoundCompilation,
  returned: readonly Omit<Signature, 'text'>[],
): TakenSignatures {
  const { deck } = compilation;
  const now = listSigned(compilation);
  const added = returned.map((signature) => bindWords(signature, now));
  const all = [...deck.signatures, ...added];
  const judge = (signatures: readonly Signature[]) =>
    new Map(
      listSigned({ ...compilation, deck: { ...deck, signatures } })
        .flatMap((one) => one.signatures)
        .map(({ signature, changes }) => [signature, changes.length === 0] as const),
    );
  const states = judge(all);
  const chosen = chooseOne(all, (one) => states.get(one) === true);
  const shown = judge(chosen);
  const signatures = chosen.filter((one) => shown.has(one));
  return {
    signatures,
    notices: all.flatMap((one) => describe(one, added.includes(one), shown, signatures)),
  };
}

/** Says of a signature what became of it, where it does not simply stand. */
function describe(
  signature: Signature,
  isAdded: boolean,
  shown: ReadonlyMap<Signature, boolean>,
  kept: readonly Signature[],
): readonly string[] {
  const { slide, language, part, name, role, date, text } = signature;
  const thing = `the ${part} of ${slide} in ${language}`;
  if (isAdded) {
    if (shown.get(signature)) return [];
    if (shown.has(signature))
      return [
        `${upper(thing)} changed since ${name} signed: that signature has lapsed; have it signed again.`,
      ];
    const own = kept.find((one) => nameSigned(one) === nameSigned(signature));
    if (own?.words === signature.words) return [];
    if (own)
      return [
        `${name} has signed ${thing} as it is now; the signature of an earlier version is not needed.`,
      ];
    return [`There is no ${part} of ${slide} in ${language} any more that ${name} signed.`];
  }
  if (kept.includes(signature) || kept.some((one) => nameSigned(one) === nameSigned(signature)))
    return [];
  const words = text ? ` “${text}”` : '';
  return [
    `The signature of ${name} (${role}, ${date.slice(0, 10)}) under ${thing}${words} is taken out: that is no longer there.`,
  ];
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Who signs again signs anew; neither the same page saved again nor an earlier one that comes late takes anything away. */
function chooseOne(
  signatures: readonly Signature[],
  stands: (signature: Signature) => boolean,
): readonly Signature[] {
  const chosen = new Map<string, Signature>();
  // One that knows the statement's paragraphs lapses with them too.
  const rank = (one: Signature) => (stands(one) ? (one.paragraphs ? 2 : 1) : 0);
  const isBetter = (known: Signature, one: Signature) => {
    const difference = rank(known) - rank(one);
    return difference > 0 || (difference === 0 && (stands(known) || known.date > one.date));
  };
  for (const one of signatures) {
    const key = nameSigned(one);
    const other = chosen.get(key);
    if (!other || !isBetter(other, one)) chosen.set(key, one);
  }
  return [...chosen.values()];
}

/** What one person signs in one role: a slide has one text and one set of notes, and claims by the dozen. */
function nameSigned({ slide, language, part, role, name, words }: Signature): string {
  const isPart = SIGNED_PARTS.some((one) => one === part);
  return JSON.stringify([slide, language, part, role, name, isPart ? '' : words]);
}

/** The words that were signed are known where they are still what they were. */
function bindWords(signature: Omit<Signature, 'text'>, signed: readonly SignedText[]): Signature {
  const known = signed.find(
    ({ slide, part, fingerprint }) =>
      signature.slide === slide.id &&
      signature.language === slide.locale &&
      signature.part === part &&
      signature.words === fingerprint.words,
  );
  return { ...signature, text: known?.text ?? '' };
}

/** Everything that can be signed, with its words. */
interface SignedText {
  readonly slide: Slide;
  readonly part: Signature['part'];
  readonly fingerprint: Fingerprint;
  readonly text: string;
  readonly signatures: readonly JudgedSignature[];
}

function listSigned({ deck, statement }: SoundCompilation): readonly SignedText[] {
  const given = statement?.statement;
  const parts = judgeSignatures(deck, given).parts.map((one) => ({
    ...one,
    text: listSignedWords(one.slide, one.part).join('\n'),
  }));
  return [...parts, ...judgeItems(deck, given).map((item) => ({ ...item, part: item.kind }))];
}
