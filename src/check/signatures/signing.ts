import { takeFingerprint } from '../../content/fingerprint.ts';
import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import {
  type Fingerprint,
  SIGNED_PARTS,
  type Signature,
  type SignedPart,
  type SigningRole,
} from '../../model/signature.ts';
import type { Slide } from '../../model/slide.ts';
import type { Statement } from '../../model/statement.ts';
import { signatureLapsed, signatureMissing } from './diagnostics.ts';

/** What a signature was for and is no more: the words, a fact by its id, a paragraph by its number. */
export type SignedChange =
  | { readonly kind: 'words' }
  | { readonly kind: 'fact' | 'paragraph'; readonly id: string };

/** A signature with what has changed since; it stands where nothing has. */
export interface JudgedSignature {
  readonly signature: Signature;
  readonly changes: readonly SignedChange[];
}

/** One part of a slide in one language: what it is now, and who signed it. */
export interface SignedSlide {
  readonly slide: Slide;
  readonly part: SignedPart;
  readonly fingerprint: Fingerprint;
  readonly signatures: readonly JudgedSignature[];
  /** Roles that the deck asks for and that have no standing signature here. */
  readonly open: readonly SigningRole[];
}

/** The state of all signatures of a deck. */
export interface Signing {
  readonly parts: readonly SignedSlide[];
  /** How many signatures the deck asks for, and how many of them stand. */
  readonly needed: number;
  readonly standing: number;
}

/** Judges every signature of a deck against what its slides, facts and the statement say now. */
export function judgeSignatures(deck: Deck, statement?: Statement): Signing {
  const slides = deck.slides.flatMap(({ versions }) => [...versions.values()]);
  const parts = slides.flatMap((slide) =>
    SIGNED_PARTS.map((part) => judgePart(slide, part, deck, statement)),
  );
  const needed = parts.reduce((sum, { slide }) => sum + listRoles(deck, slide).length, 0);
  const open = parts.reduce((sum, part) => sum + part.open.length, 0);
  return { parts, needed, standing: needed - open };
}

/** Everything that keeps a deck from going out signed. */
export function listUnsigned({ parts }: Signing): readonly Diagnostic[] {
  return parts.flatMap(({ slide, part, open, signatures }) =>
    open.map(({ role }): Diagnostic => {
      const lapsed = signatures.filter(({ signature }) => signature.role === role).at(-1);
      const spot = { place: slide.place, slide: slide.id, part, role };
      if (!lapsed) return signatureMissing(spot);
      const { name, date } = lapsed.signature;
      return signatureLapsed({
        ...spot,
        name,
        date,
        changes: lapsed.changes.map(nameChange).join(', '),
      });
    }),
  );
}

function judgePart(
  slide: Slide,
  part: SignedPart,
  deck: Deck,
  statement: Statement | undefined,
): SignedSlide {
  const fingerprint = takeFingerprint(slide, part, deck.facts, statement);
  const signatures = deck.signatures
    .filter((one) => one.slide === slide.id && one.language === slide.locale && one.part === part)
    .map((signature) => ({ signature, changes: listChanges(signature, fingerprint) }));
  const stands = (role: string) =>
    signatures.some(({ signature, changes }) => signature.role === role && changes.length === 0);
  return {
    slide,
    part,
    fingerprint,
    signatures,
    open: listRoles(deck, slide).filter(({ role }) => !stands(role)),
  };
}

function listRoles({ settings }: Deck, { locale }: Slide): readonly SigningRole[] {
  return settings.sign.filter(({ language }) => language === undefined || language === locale);
}

function nameChange(change: SignedChange): string {
  if (change.kind === 'words') return 'the words changed';
  return change.kind === 'fact' ? `the fact ${change.id} changed` : `§ ${change.id} changed`;
}

function listChanges(signed: Fingerprint, now: Fingerprint): readonly SignedChange[] {
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
