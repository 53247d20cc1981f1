import { takeFingerprint } from '../../content/fingerprint.ts';
import { type Deck, listVersions } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { SIGNED_PARTS, type SignedItem, type SignedPart } from '../../model/signature.ts';
import type { Slide } from '../../model/slide.ts';
import type { Statement } from '../../model/statement.ts';
import { signatureLapsed, signatureMissing } from './diagnostics.ts';
import { type JudgedItem, judgeItems } from './items.ts';
import {
  type Judged,
  type JudgedSignature,
  listChanges,
  listRoles,
  nameChanges,
} from './judged.ts';

/** One part of a slide in one language. */
export interface SignedSlide extends Judged {
  readonly part: SignedPart;
}

/** The state of all signatures of a deck. */
export interface Signing {
  readonly parts: readonly SignedSlide[];
  /** What is signed one by one; empty where the deck asks for no signature. */
  readonly items: readonly JudgedItem[];
  /** How many signatures the deck asks for, and how many of them stand. */
  readonly needed: number;
  readonly standing: number;
}

/** Judges every signature of a deck against what its slides, facts and the statement say now. */
export function judgeSignatures(deck: Deck, statement?: Statement): Signing {
  const slides = listVersions(deck);
  const parts = slides.flatMap((slide) =>
    SIGNED_PARTS.map((part) => judgePart(slide, part, deck, statement)),
  );
  const items = deck.settings.sign.length ? judgeItems(deck, statement) : [];
  const asked = items.filter(({ slide }) => listRoles(deck, slide).length > 0);
  const needed = parts.reduce(
    (sum, { slide }) => sum + listRoles(deck, slide).length,
    asked.length,
  );
  const open = parts.reduce(
    (sum, part) => sum + part.open.length,
    asked.filter((item) => item.open.length > 0).length,
  );
  return { parts, items, needed, standing: needed - open };
}

/** Everything that keeps a deck from going out signed. */
export function listUnsigned({ parts, items }: Signing): readonly Diagnostic[] {
  return [
    ...parts.flatMap(({ slide, part, open, signatures }) =>
      open.map(({ role }) => {
        const own = signatures.filter(({ signature }) => signature.role === role);
        return reportOpen(slide, `the ${part}`, role, own);
      }),
    ),
    ...items
      .filter(({ open }) => open.length > 0)
      .map(({ kind, slide, text, open, signatures }) => {
        const roles = open.map(({ role }) => role).join(' or ');
        return reportOpen(
          slide,
          `${NAMES[kind]} “${text.replaceAll('\n', ' / ')}”`,
          roles,
          signatures,
        );
      }),
  ];
}

const NAMES: Readonly<Record<SignedItem, string>> = {
  claim: 'the claim',
  derived: 'the derived figure',
  order: 'the order of facts',
};

function reportOpen(
  { id, place }: Slide,
  thing: string,
  role: string,
  signatures: readonly JudgedSignature[],
): Diagnostic {
  const last = signatures.at(-1);
  const spot = { place, slide: id, thing, role };
  if (!last) return signatureMissing(spot);
  const { name, date, role: own } = last.signature;
  return signatureLapsed({ ...spot, role: own, name, date, changes: nameChanges(last.changes) });
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
