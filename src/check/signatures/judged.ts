import type { Deck } from '../../model/deck.ts';
import type { Fingerprint, Signature, SigningRole } from '../../model/signature.ts';
import type { Slide } from '../../model/slide.ts';

/** What a signature was for and is no more: the words, a fact by its id, a paragraph by its number. */
export type SignedChange =
  | { readonly kind: 'words' }
  | { readonly kind: 'fact' | 'paragraph'; readonly id: string };

/** A signature with what has changed since; it stands where nothing has. */
export interface JudgedSignature {
  readonly signature: Signature;
  readonly changes: readonly SignedChange[];
}

/** What is signed: what it is now, and who signed it. */
export interface Judged {
  readonly slide: Slide;
  readonly fingerprint: Fingerprint;
  readonly signatures: readonly JudgedSignature[];
  /** Roles that the deck asks for and that have no standing signature here; of an item, one is enough. */
  readonly open: readonly SigningRole[];
}

/** The roles that a deck asks for in the language of a slide. */
export function listRoles({ settings }: Deck, { locale }: Slide): readonly SigningRole[] {
  return settings.sign.filter(({ language }) => language === undefined || language === locale);
}

/** What has changed since something was signed. */
export function listChanges(signed: Fingerprint, now: Fingerprint): readonly SignedChange[] {
  return [
    ...(signed.words === now.words ? [] : [{ kind: 'words' as const }]),
    ...compare(signed.facts, now.facts).map((id) => ({ kind: 'fact' as const, id })),
    ...(signed.paragraphs && now.paragraphs
      ? compare(signed.paragraphs, now.paragraphs).map((id) => ({ kind: 'paragraph' as const, id }))
      : []),
  ];
}

function compare(
  signed: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): readonly string[] {
  const keys = [...new Set([...Object.keys(signed), ...Object.keys(now)])];
  return keys.filter((key) => signed[key] !== now[key]);
}

/** Changes for people: "the words changed, § 2 changed". */
export function nameChanges(changes: readonly SignedChange[]): string {
  return changes
    .map((change) => {
      if (change.kind === 'words') return 'the words changed';
      return change.kind === 'fact' ? `the fact ${change.id} changed` : `§ ${change.id} changed`;
    })
    .join(', ');
}
