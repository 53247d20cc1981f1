import { foldWords } from '../../language/fold.ts';
import { findLanguage } from '../../language/languages.ts';
import { matchWords } from '../../language/lexicon.ts';
import { listRegions } from '../../language/regions.ts';
import { type Block, listBlocks, listRunning } from '../../model/content/block.ts';
import { isGroup, listRuns } from '../../model/content/run.ts';
import { readText } from '../../model/content/texts.ts';
import { type Deck, listVersions } from '../../model/deck.ts';
import type { Slide } from '../../model/slide.ts';
import { findLone, locateText, type Text } from '../../model/text.ts';
import { joinText } from '../figures/running-text.ts';
import { type Claim, type ClaimReason, describe } from './claim.ts';

/** Passages that are claims as they stand: quotations, numbered lists that rank countries, and what is in a language without a pack. */
export function listPassages(deck: Deck): readonly Claim[] {
  return listVersions(deck).flatMap((slide) => {
    const { id, locale, body, notes } = slide;
    const language = findLanguage(locale);
    if (!language.complete) return [];
    const blocks = listBlocks([...body, ...notes]);
    const claim = (text: Text, reason: ClaimReason): Claim => ({
      slide: id,
      locale,
      reasons: [reason],
      ...describe(joinText(text), deck, language),
    });
    return [
      ...blocks.flatMap(readQuote).map((text) => claim(text, 'quotation')),
      ...blocks
        .flatMap((block) => readRanks(block, slide))
        .map((text) => claim(text, 'superlative')),
      ...listUnread(blocks).map((text) => claim(text, 'unread')),
    ];
  });
}

/** A quotation but for one that is a fact: who said it stands with it. */
function readQuote(block: Block): readonly Text[] {
  if (block.type !== 'quote') return [];
  const texts = readInner(block);
  const isFact = texts[0] !== undefined && findLone(texts[0]) !== undefined;
  return isFact || !texts.length ? [] : [joinTexts(texts)];
}

/** A numbered list that names countries puts them in an order. */
function readRanks(block: Block, { locale }: Slide): readonly Text[] {
  if (block.type !== 'list' || !block.ordered) return [];
  const { formatting, reading } = findLanguage(locale);
  const regions = matchWords(listRegions(formatting).join(), reading.spaced);
  const texts = readInner(block);
  const named = texts.filter((text) => regions.test(foldWords(joinText(text).words).text));
  return named.length > 1 ? [joinTexts(texts)] : [];
}

/** What is marked as a language that has no pack, whose number words nothing reads. */
function listUnread(blocks: readonly Block[]): readonly Text[] {
  const isUnread = (tag: string | undefined) => tag !== undefined && !findLanguage(tag).complete;
  return blocks.flatMap((block): readonly Text[] => {
    const all = listRunning(block);
    if ('attributes' in block && isUnread(block.attributes.lang))
      return all.map(({ runs }) => readText(runs));
    return all
      .flatMap(({ runs }) => listRuns(runs))
      .flatMap((run) =>
        isGroup(run) && isUnread(run.attributes.lang) ? [readText(run.runs)] : [],
      );
  });
}

function readInner(block: Block): readonly Text[] {
  const inner =
    block.type === 'list'
      ? block.items.flatMap(({ blocks }) => blocks)
      : listBlocks([block]).slice(1);
  return inner.flatMap(listRunning).map(({ runs }) => readText(runs));
}

function joinTexts(texts: readonly Text[]): Text {
  return texts.flatMap((text, index) => {
    const place = locateText(text);
    return index && place ? [{ type: 'words' as const, words: ' – ', place }, ...text] : text;
  });
}
