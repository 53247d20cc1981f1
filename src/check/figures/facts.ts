import { fitsForm } from '../../language/print-fact.ts';
import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { FACT_FORMS, type FactUse } from '../../model/fact.ts';
import type { Text } from '../../model/text.ts';
import { isFactForm, listFactUses } from '../../source/markdown/text.ts';
import { suggest } from '../../source/suggest.ts';
import { findMeantFact, knowsItsFacts } from '../slides/unread.ts';

/** Every `{{id|form}}` of slides and settings names a registered fact in a form that fits it; what no slide uses is a warning. */
export function checkFacts(deck: Deck): readonly Diagnostic[] {
  const inSlides = deck.slides.flatMap(({ id, versions }) =>
    [...versions.values()].flatMap(({ facts }) => facts.map((use) => ({ use, at: { slide: id } }))),
  );
  const inSettings = listSettingsTexts(deck)
    .flatMap(listFactUses)
    .map((use) => ({ use, at: {} }));
  const uses = [...inSlides, ...inSettings];
  if (uses.length && !deck.facts.size && !deck.broken.size) return [reportEmpty(uses.length)];
  const meant = uses.flatMap(({ use }) => findMeantFact(use, deck)?.id ?? []);
  return [
    ...uses.flatMap(({ use, at }) => checkUse(use, deck).map((found) => ({ ...found, ...at }))),
    ...(knowsItsFacts(deck) ? findUnused(deck, new Set(meant)) : []),
    ...checkRegister(deck),
  ];
}

/** One mistake, and not as many as there are figures. */
function reportEmpty(uses: number): Diagnostic {
  return {
    severity: 'error',
    code: 'register-empty',
    message: `the register holds no fact, though slides and settings use facts ${uses} times; register each (the README shows how)`,
    place: { file: 'slides/facts.yaml', line: 1, column: 1 },
  };
}

/** The texts of `deck.yaml` in all languages. */
export function listSettingsTexts({ settings }: Deck): readonly Text[] {
  const { title, event, location, dates, delegation, marking, statement } = settings;
  return [title, event, location, dates, delegation, marking ?? {}, statement.title].flatMap(
    Object.values,
  );
}

function checkUse({ id, form, place }: FactUse, { facts, broken }: Deck): readonly Diagnostic[] {
  const error = (code: string, message: string): Diagnostic[] => [
    { severity: 'error', code, message, place },
  ];
  const fact = facts.get(id);
  if (broken.has(id)) return [];
  if (!fact)
    return error(
      'fact-unknown',
      `unknown fact "${id}"${suggest(id, [...facts.keys()])}; register it in slides/facts.yaml or correct its id`,
    );
  if (form === undefined) return [];
  if (!isFactForm(form))
    return error(
      'fact-form',
      `unknown form "${form}" of "${id}"${suggest(form, FACT_FORMS)}; expected one of: ${FACT_FORMS.join(', ')}`,
    );
  if (fitsForm(fact.kind, form)) return [];
  return error(
    'fact-form',
    `"${id}" is of kind ${fact.kind}, which has no form "${form}"; leave the form out or choose another`,
  );
}

function findUnused({ facts }: Deck, used: ReadonlySet<string>): readonly Diagnostic[] {
  return [...facts.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ id, place }) => ({
      severity: 'warning',
      code: 'fact-unused',
      message: `fact "${id}" is registered and never used; use it on a slide or remove it`,
      place,
    }));
}

/** What the register says must fit the deck: its paragraphs and its languages. */
function checkRegister({ facts, settings }: Deck): readonly Diagnostic[] {
  const { paragraphs, language } = settings.statement;
  return [...facts.values()].flatMap((fact): Diagnostic[] => {
    const found: Diagnostic[] = [];
    if (fact.paragraph > paragraphs)
      found.push({
        severity: 'error',
        code: 'fact-paragraph',
        message: `"${fact.id}" is bound to paragraph ${fact.paragraph}, but the statement has ${paragraphs}; expected 0 (the heading) to ${paragraphs}`,
        place: fact.places.paragraph ?? fact.place,
      });
    if (fact.kind !== 'text' || fact.language) return found;
    const missing = settings.languages.filter((tag) => tag !== language && !fact.translations[tag]);
    const spelledAlike = Object.keys(fact.translations).length === 0;
    if (missing.length && !spelledAlike)
      found.push({
        severity: 'error',
        code: 'fact-translation',
        message: `the name "${fact.id}" has no translation in ${missing.join(', ')}; add it, or give "language:" if it stays as it is`,
        place: fact.places.translations ?? fact.place,
      });
    return found;
  });
}
