import { listParagraphs } from '../../content/source-line.ts';
import { type Deck, listVersions } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { SETTINGS_START } from '../../model/settings.ts';
import { findMeantFact, knowsItsFacts } from '../slides/unread.ts';
import * as report from './diagnostics.ts';

/** Which slides cite a paragraph, or why none does. */
export interface CoverageRow {
  readonly paragraph: number;
  /** Ids of slides, in speaking order. */
  readonly slides: readonly string[];
  /** Whether only slides beyond the talk cite it, which may never be shown. */
  readonly unspoken?: true;
  /** The reason it is left out on purpose. */
  readonly omitted?: string;
}

/** The matrix of paragraphs by slides, the statement's heading (0) first. */
export function measureCoverage({ settings, slides, facts }: Deck): readonly CoverageRow[] {
  const cited = slides.map(({ id, versions }) => {
    const [first] = versions.values();
    const paragraphs = first ? listParagraphs(first, facts) : [];
    return { id, paragraphs, backup: first?.backup === true };
  });
  return Array.from({ length: settings.statement.paragraphs + 1 }, (_, paragraph) => {
    const omission = settings.omissions.find((entry) => entry.paragraph === paragraph);
    const citing = cited.filter(({ paragraphs }) => paragraphs.includes(paragraph));
    return {
      paragraph,
      slides: citing.map(({ id }) => id),
      ...(citing.length > 0 && citing.every(({ backup }) => backup) && { unspoken: true as const }),
      ...(omission && { omitted: omission.reason }),
    };
  });
}

/** Every numbered paragraph is cited by a slide or left out with a reason; nothing beyond the statement is cited. */
export function checkCoverage(deck: Deck): readonly Diagnostic[] {
  return [...checkRows(deck), ...checkOmissions(deck), ...checkCites(deck)];
}

function checkRows(deck: Deck): readonly Diagnostic[] {
  if (!knowsItsFacts(deck)) return [];
  const meant = listMeant(deck);
  const place = deck.settings.places['statement.paragraphs'] ?? SETTINGS_START;
  return measureCoverage(deck)
    .filter(({ paragraph, slides, omitted }) => paragraph > 0 && !slides.length && !omitted)
    .filter(({ paragraph }) => !meant.has(paragraph))
    .map(({ paragraph }) => report.paragraphUncited({ place, paragraph }));
}

/** Paragraphs of the facts that are used under a name misspelt. */
function listMeant(deck: Deck): ReadonlySet<number> {
  const uses = listVersions(deck).flatMap(({ facts }) => facts);
  return new Set(uses.flatMap((use) => findMeantFact(use, deck)?.paragraph ?? []));
}

function checkOmissions(deck: Deck): readonly Diagnostic[] {
  const rows = measureCoverage(deck);
  return deck.settings.omissions.flatMap(({ paragraph, place }): Diagnostic[] => {
    const row = rows.find((entry) => entry.paragraph === paragraph);
    if (row && !row.slides.length) return [];
    const because = row
      ? `${row.slides.join(', ')} cites it`
      : 'the statement has no such paragraph';
    return [report.omissionWrong({ place, paragraph, because })];
  });
}

function checkCites(deck: Deck): readonly Diagnostic[] {
  const { paragraphs: last } = deck.settings.statement;
  return listVersions(deck).flatMap(({ id, cites, place, places }) =>
    cites
      .filter((number) => number > last)
      .map((paragraph) =>
        report.citesUnknown({ place: places.cites ?? place, slide: id, paragraph, last }),
      ),
  );
}
