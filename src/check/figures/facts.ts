import { fitsForm } from '../../language/print-fact.ts';
import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { FACT_FORMS, type FactUse } from '../../model/fact.ts';
import type { Text } from '../../model/text.ts';
import { isFactForm, listFactUses } from '../../source/markdown/text.ts';
import { suggest } from '../../source/suggest.ts';
import { findMeantFact, knowsItsFacts } from '../slides/unread.ts';
import * as report from './diagnostics.ts';

/** Every `{{id|form}}` of slides and settings names a registered fact in a form that fits it; what no slide uses is a warning. */
export function checkFacts(deck: Deck): readonly Diagnostic[] {
  const inSlides = deck.slides.flatMap(({ id, versions }) =>
    [...versions.values()].flatMap(({ facts }) => facts.map((use) => ({ use, slide: id }))),
  );
  const inSettings = listSettingsTexts(deck)
    .flatMap(listFactUses)
    .map((use) => ({ use, slide: undefined }));
  const uses = [...inSlides, ...inSettings];
  if (uses.length && !deck.facts.size && !deck.broken.size) return [reportEmpty(uses.length)];
  const meant = uses.flatMap(({ use }) => findMeantFact(use, deck)?.id ?? []);
  return [
    ...uses.flatMap(({ use, slide }) => checkUse(use, slide, deck)),
    ...(knowsItsFacts(deck) ? findUnused(deck, new Set(meant)) : []),
    ...checkRegister(deck),
  ];
}

/** One mistake, and not as many as there are figures. */
function reportEmpty(uses: number): Diagnostic {
  return report.registerEmpty({ place: { file: 'slides/facts.yaml', line: 1, column: 1 }, uses });
}

/** The texts of `deck.yaml` in all languages. */
export function listSettingsTexts({ settings }: Deck): readonly Text[] {
  const { title, event, location, dates, delegation, marking, statement } = settings;
  return [title, event, location, dates, delegation, marking ?? {}, statement.title].flatMap(
    Object.values,
  );
}

function checkUse(
  { id, form, place }: FactUse,
  slide: string | undefined,
  { facts, broken }: Deck,
): readonly Diagnostic[] {
  const fact = facts.get(id);
  if (broken.has(id)) return [];
  if (!fact)
    return [report.factUnknown({ place, slide, id, near: suggest(id, [...facts.keys()]) })];
  if (form === undefined) return [];
  if (!isFactForm(form))
    return [
      report.factForm({
        place,
        slide,
        problem: `unknown form "${form}" of "${id}"${suggest(form, FACT_FORMS)}`,
        remedy: `expected one of: ${FACT_FORMS.join(', ')}`,
      }),
    ];
  if (fitsForm(fact.kind, form)) return [];
  return [
    report.factForm({
      place,
      slide,
      problem: `"${id}" is of kind ${fact.kind}, which has no form "${form}"`,
      remedy: 'leave the form out or choose another',
    }),
  ];
}

function findUnused({ facts }: Deck, used: ReadonlySet<string>): readonly Diagnostic[] {
  return [...facts.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ id, place }) => report.factUnused({ place, id }));
}

/** What the register says must fit the deck: its paragraphs and its languages. */
function checkRegister({ facts, settings }: Deck): readonly Diagnostic[] {
  const { paragraphs, language } = settings.statement;
  return [...facts.values()].flatMap((fact): Diagnostic[] => {
    const found: Diagnostic[] = [];
    if (fact.paragraph > paragraphs)
      found.push(
        report.factParagraph({
          place: fact.places.paragraph ?? fact.place,
          id: fact.id,
          paragraph: fact.paragraph,
          last: paragraphs,
        }),
      );
    if (fact.kind !== 'text' || fact.language) return found;
    const missing = settings.languages.filter((tag) => tag !== language && !fact.translations[tag]);
    const spelledAlike = Object.keys(fact.translations).length === 0;
    if (missing.length && !spelledAlike)
      found.push(
        report.factTranslation({
          place: fact.places.translations ?? fact.place,
          id: fact.id,
          languages: missing.join(', '),
        }),
      );
    return found;
  });
}
