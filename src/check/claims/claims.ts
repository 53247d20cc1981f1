import { findLanguage } from '../../language/languages.ts';
import type { Deck } from '../../model/deck.ts';
import { type FactRegister, isFigure, isMoment } from '../../model/fact.ts';
import { findLone, listFactUses, locateText, type RoledText, type Text } from '../../model/text.ts';
import type { Labelled } from '../figures/labels.ts';
import { joinText } from '../figures/running-text.ts';
import { splitSentences } from '../figures/sentences.ts';
import { listSettings, listSlideSources } from '../figures/sources.ts';
import type { NumeralSource } from '../figures/stray-figure.ts';
import { type Claim, describe } from './claim.ts';
import { listPassages } from './passages.ts';
import { findReasons, readForeign } from './reasons.ts';
import { listTranslations } from './translations.ts';

/**
 * Every sentence of slides, notes and `deck.yaml` that makes a claim: with a superlative or an absolute, or with a figure,
 * whose value is proved, and what it is said of is not. A figure that is alone in its block stands with its labels.
 * Beside them what no machine reads: quotations, passages in a language without a pack, translations of the register.
 */
export function listClaims(deck: Deck): readonly Claim[] {
  // What deck.yaml says is printed on the first slide, and signed with it.
  const first = deck.slides[0]?.id ?? '';
  const sources = [...listSettings(deck).map(dropLone), ...listSlideSources(deck)];
  const others = new Map(
    deck.settings.languages.map((tag) => [tag, readForeign(deck, findLanguage(tag))] as const),
  );
  const said = sources.flatMap((source) => {
    const { slide = first, locale } = source;
    const language = findLanguage(locale);
    const foreign = others.get(locale) ?? readForeign(deck, language);
    const isFigured = source.slide !== undefined && hasFigure(source, deck.facts);
    return writeLabels(source, deck)
      .flatMap((text) => splitSentences(joinText(text)))
      .flatMap((sentence): readonly Claim[] => {
        const found = findReasons(sentence, deck, language, foreign, isFigured);
        // "near {{city}}" is another place than the statement's, though it has no figure.
        const isPlaced = source.slide === undefined && sentence.facts.length > 0;
        const reasons = found.length || !isPlaced ? found : (['figure'] as const);
        return reasons.length
          ? [{ slide, locale, reasons, ...describe(sentence, deck, language) }]
          : [];
      });
  });
  return [...said, ...listPassages(deck), ...listTranslations(deck)];
}

/** Whether the texts of a slide print a figure that another sentence may take back. */
function hasFigure({ texts }: NumeralSource, facts: FactRegister): boolean {
  return texts.some(({ text }) =>
    text.some((part) => {
      const fact = part.type === 'fact' && facts.get(part.use.id);
      return fact && isFigure(fact) && !isMoment(fact) && fact.kind !== 'ordinal';
    }),
  );
}

/** A fact that is all a text of `deck.yaml` says, the place or the dates, is said of the event. */
function dropLone(source: NumeralSource): NumeralSource {
  return { ...source, texts: source.texts.filter(({ text }) => !findLone(text)) };
}

/** A text to be read for claims; `labelled` where what stands beside its figure is in it already. */
interface Written extends RoledText {
  readonly labelled: boolean;
  /** Whether it is a date alone with nothing of its own behind it. */
  readonly opens: boolean;
}

/** The texts of a slide, each figure that is alone between what stands beside it. */
function writeLabels({ texts, labelled = [] }: NumeralSource, { facts }: Deck) {
  const isFigured = ({ use }: Labelled) =>
    !['text', 'reference'].includes(facts.get(use.id)?.kind ?? 'text');
  const beside = labelled.filter(isFigured);
  const written = texts
    .filter(({ role }) => role !== 'pronunciation')
    .map(({ role, text }): Written => {
      const uses = listFactUses(text);
      const lone = beside.find(
        (one) => one.role !== 'chart' && uses.some(({ place }) => place === one.use.place),
      );
      const opens = lone?.after.length === 0 && !lone.around && isMoment(facts.get(lone.use.id));
      return { role, text: lone ? joinLabels(lone) : text, labelled: Boolean(lone), opens };
    })
    .reduce((before, next) => joinAnnounced(before, next, facts), [] as readonly Written[])
    .map(({ text }) => text);
  const drawn = beside.filter(({ role }) => role === 'chart');
  return [...written, ...drawn.map((one) => joinLabels({ ...one, after: [] }))];
}

/** What ends in a colon, or is a date with a word, is read with what follows: "In 2031:" before the figure of another year. */
function joinAnnounced(
  before: readonly Written[],
  next: Written,
  facts: FactRegister,
): readonly Written[] {
  const last = before.at(-1);
  const end = last?.text.at(-1);
  if (!next.text.length) return before;
  const announces =
    (end?.type === 'words' && /[:：]\s*$/u.test(end.words)) ||
    (last && (last.opens || isDateAlone(last.text, facts)));
  const isOwn = !last || (last.labelled && !last.opens) || next.labelled;
  if (isOwn || !announces || last.role !== next.role) return [...before, next];
  const place = locateText(last.text.slice(-1));
  const space: Text = place ? [{ type: 'words', words: ' ', place }] : [];
  const text = [...last.text, ...space, ...next.text];
  return [...before.slice(0, -1), { ...last, text, opens: false }];
}

/** Characters of a date with a word or two, where a language has spaces or none. */
const MOMENT = 24;

/** A date with a word or two that ends no sentence: "In 2031". */
function isDateAlone(text: Text, facts: FactRegister): boolean {
  const { words, facts: uses } = joinText(text);
  const isDate = uses.some(({ use }) => isMoment(facts.get(use.id)));
  const isShort = words.split(/\s+/).length <= 3 && words.length <= MOMENT;
  return uses.length === 1 && isDate && isShort && !/[.!?。！？，；]\s*$/u.test(words);
}

function joinLabels({ use, before, after }: Labelled): Text {
  const dash: Text = [{ type: 'words', words: ' – ', place: use.place }];
  const isOwn = (label: Text) =>
    label.some((part) => part.type === 'fact' && part.use.id === use.id);
  const [above, below] = [before, after].map((side) => side.filter((label) => !isOwn(label)));
  return [
    ...(above ?? []).flatMap((label) => [...label, ...dash]),
    { type: 'fact', use },
    ...(below ?? []).flatMap((label) => [...dash, ...label]),
  ];
}
