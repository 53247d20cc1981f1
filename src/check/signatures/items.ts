import { hashAll } from '../../content/fingerprint.ts';
import type { Deck } from '../../model/deck.ts';
import type { Signature, SignedItem } from '../../model/signature.ts';
import type { Statement } from '../../model/statement.ts';
import { type Claim, type ClaimReason, isOrdinary } from '../claims/claim.ts';
import { listClaims } from '../claims/claims.ts';
import { listOrderDifferences, type OrderDifference } from '../figures/bare.ts';
import { type Derived, listDerived } from '../figures/derived.ts';
import { type Judged, listChanges, listRoles } from './judged.ts';

/** One thing that a person judges: what it says, and who answers for it. One signature is enough. */
export interface JudgedItem extends Judged {
  readonly kind: SignedItem;
  /** As it is printed, or as the ids of facts. */
  readonly text: string;
  /** Why a claim is one. */
  readonly reasons: readonly ClaimReason[];
}

/** Judges claims, derived figures and orders of facts one by one. */
export function judgeItems(deck: Deck, statement?: Statement): readonly JudgedItem[] {
  const found = listItems(deck).flatMap(({ kind, slide: id, locale, text, facts, reasons }) => {
    const slide = deck.slides.find((one) => one.id === id)?.versions.get(locale);
    const paragraphs = facts.flatMap((fact) => deck.facts.get(fact)?.paragraph ?? []);
    const fingerprint = hashAll({ words: [text], facts, paragraphs }, deck.facts, statement);
    return slide ? [{ kind, slide, text, reasons, fingerprint }] : [];
  });
  const keys = found.map(nameItem);
  const once = found.filter((item, index) => keys.indexOf(nameItem(item)) === index);
  const signed = once.map((item) => deck.signatures.filter((one) => isUnder(one, item)));
  const lapsed = deck.signatures.filter(
    (one) => once.some((item) => isLike(one, item)) && !signed.flat().includes(one),
  );
  return once.map((item, index) => {
    const own = signed[index] ?? [];
    const former = own.length ? [] : takeFormer(lapsed, item, once);
    const signatures = [...own, ...former].map((signature) => ({
      signature,
      changes: listChanges(signature, item.fingerprint),
    }));
    const roles = listRoles(deck, item.slide);
    const stands = signatures.some(
      ({ changes, signature }) =>
        changes.length === 0 && roles.some(({ role }) => role === signature.role),
    );
    return { ...item, signatures, open: stands ? [] : roles };
  });
}

type Item = Pick<JudgedItem, 'kind' | 'slide' | 'text' | 'reasons' | 'fingerprint'>;

interface ListedItem {
  readonly kind: SignedItem;
  readonly slide: string;
  readonly locale: string;
  readonly text: string;
  readonly facts: readonly string[];
  readonly reasons: readonly ClaimReason[];
}

function listItems(deck: Deck): readonly ListedItem[] {
  const claims = listClaims(deck);
  return [
    ...claims
      .filter((claim) => !isOrdinary(claim))
      .map((claim) => ({ ...claim, kind: 'claim' as const, text: claim.sentence })),
    ...listDerived(deck).map((derived) => ({
      ...derived,
      kind: 'derived' as const,
      text: describeDerived(derived),
      reasons: [],
    })),
    ...listOrderDifferences(deck).map((order) => ({
      ...order,
      kind: 'order' as const,
      text: describeOrder(order),
      facts: [],
      reasons: [],
    })),
    ...joinOrdinary(claims.filter(isOrdinary)),
  ];
}

/** What the figures of a slide are said of is one thing to sign, behind what needs to be judged: a sentence a line. */
function joinOrdinary(claims: readonly Claim[]): readonly ListedItem[] {
  const slides = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.slide} ${claim.locale}`;
    slides.set(key, [...(slides.get(key) ?? []), claim]);
  }
  return [...slides.values()].map((group): ListedItem => {
    const [{ slide, locale }] = group as [Claim];
    const text = [...new Set(group.map(({ sentence }) => sentence))].join('\n');
    const facts = [...new Set(group.flatMap((claim) => claim.facts))].sort();
    return { kind: 'claim', slide, locale, text, facts, reasons: ['figure'] };
  });
}

/** What is signed of a derived figure: "€100,000 (3,000,000 ÷ 30 = 100,000)". */
export function describeDerived({ printed, arithmetic }: Derived): string {
  return `${printed} (${arithmetic})`;
}

/** What is signed of an order of facts: "notes: states, protocol | protocol, states". */
export function describeOrder({ part, here, there }: OrderDifference): string {
  return `${part}: ${here.join(', ')} | ${there.join(', ')}`;
}

function nameItem({ kind, slide, fingerprint }: Item): string {
  return [kind, slide.id, slide.locale, fingerprint.words].join(' ');
}

function isLike({ slide, language, part }: Signature, item: Item): boolean {
  return slide === item.slide.id && language === item.slide.locale && part === item.kind;
}

function isUnder(signature: Signature, item: Item): boolean {
  return isLike(signature, item) && signature.words === item.fingerprint.words;
}

/** Signatures under words that are gone belong to the item that is most like them. */
function takeFormer(
  lapsed: readonly Signature[],
  item: Item,
  items: readonly Item[],
): readonly Signature[] {
  return lapsed.filter((signature) => {
    const likely = items
      .filter((one) => isLike(signature, one))
      .map((one) => ({ one, score: countShared(signature.text, one.text) }))
      .sort((a, b) => b.score - a.score)[0];
    return likely?.one === item;
  });
}

function countShared(a: string, b: string): number {
  const words = new Set(a.split(/\s+/));
  return b.split(/\s+/).filter((word) => words.has(word)).length;
}
