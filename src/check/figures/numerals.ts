import { foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { findLanguage, packTags } from '../../language/languages.ts';
import { FACT_MARK } from '../../language/typography.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fact, FactRegister } from '../../model/fact.ts';
import type { DeckName, Exemption } from '../../model/settings.ts';
import type { Text, TextRole } from '../../model/text.ts';
import { findAlteration } from './altered/alteration.ts';
import { findLabelled, findPace, findRhythm } from './altered/label.ts';
import * as report from './diagnostics.ts';
import { applyExemptions } from './exemptions.ts';
import type { Labelled } from './labels.ts';
import { applyNames, checkNames } from './names.ts';
import { joinText, type RunningText } from './running-text.ts';
import type { NumeralSource, StrayFigure } from './stray-figure.ts';
import { findNumerals } from './stray-figures.ts';

/** What the figures are held against. */
export interface NumeralRules {
  /** The deck's languages. */
  readonly languages: readonly Language[];
  readonly facts: FactRegister;
  readonly exemptions: readonly Exemption[];
  readonly names?: readonly DeckName[];
}

/** No numeral stands outside a fact but for what is exempt, and no words next to a fact change what it says. */
export function checkNumerals(
  sources: readonly NumeralSource[],
  rules: NumeralRules,
): readonly Diagnostic[] {
  const found = sources.flatMap((source) => findStrayFigures(source, rules));
  const names = rules.names ?? [];
  const named = applyNames(found, names, sources);
  const { left, diagnostics } = applyExemptions(
    named.left,
    rules.exemptions,
    sources,
    rules.languages,
  );
  const strays = left.map((figure) => reportStray(figure, rules.facts));
  return [...strays, ...checkNames(names, rules), ...named.diagnostics, ...diagnostics];
}

/** Every numeral in one source that is not a fact's, and every fact altered, before any exemption. */
export function findStrayFigures(
  source: NumeralSource,
  { languages, facts }: Pick<NumeralRules, 'languages' | 'facts'>,
): readonly StrayFigure[] {
  const own = languages.find(({ tag }) => tag === source.locale);
  const marked = (source.marked ?? []).map(findLanguage).filter(({ complete }) => complete);
  // A speaker's own language strays onto slides in others; without a pack, its words may be those of any.
  const known = own?.complete ? packTags.map(findLanguage) : [];
  const others = [...languages, ...marked, ...known].filter(({ tag }) => tag !== own?.tag);
  const ordered = [...new Set(own ? [own, ...others] : others)];
  const { slide, locale } = source;
  const base = { locale, ...(slide !== undefined && { slide }) };
  const beside = listLabelAlterations(source.labelled ?? [], facts, ordered[0]).map(
    (found): StrayFigure => ({ ...base, ...found }),
  );
  const within = source.texts.flatMap(({ role, text }, textIndex) => {
    const running = joinText(text);
    const stray = findNumerals(running.words, ordered).map(
      ({ start, end, value }): StrayFigure => ({
        ...base,
        code: 'figure-stray',
        figure: running.words.slice(start, end).replaceAll(FACT_MARK, '…'),
        ...(value !== undefined && { value }),
        role,
        place: running.locate(start),
        textIndex,
        start,
        end,
      }),
    );
    const altered = listAlterations(running, facts, ordered[0]).map(
      (found): StrayFigure => ({ ...base, ...found, role, textIndex }),
    );
    return [...stray, ...altered];
  });
  return [...within, ...beside];
}

function listAlterations(
  { words, facts: uses }: RunningText,
  facts: FactRegister,
  language?: Language,
) {
  return uses.flatMap(({ use, offset }, index) => {
    const fact = facts.get(use.id);
    const next = uses[index + 1];
    const behind = next && {
      fact: facts.get(next.use.id),
      gap: words.slice(offset + FACT_MARK.length, next.offset),
    };
    const figure =
      fact &&
      language &&
      (findAlteration(words, offset, fact, language, use.form) ??
        (behind?.fact && isRedated(fact, behind.fact, behind.gap) ? behind.fact.id : undefined));
    if (!figure) return [];
    const span = { start: offset, end: offset + FACT_MARK.length };
    return [{ code: 'fact-altered' as const, figure, place: use.place, fact: use.id, ...span }];
  });
}

/** Whether a year of another fact stands right behind a day: "{{signature|short}}, {{year}}". */
function isRedated(day: Fact, { kind, value }: Fact, gap: string): boolean {
  const isBeside = /^[\s,./]*$/u.test(gap);
  return day.kind === 'date' && kind === 'year' && isBeside && !day.value.includes(String(value));
}

/** What the words beside a figure make of it: "Up to", "per month". */
function listLabelAlterations(
  labelled: readonly Labelled[],
  facts: FactRegister,
  language?: Language,
) {
  return labelled.flatMap(({ use, role, before, after, around = [] }) => {
    const fact = facts.get(use.id);
    if (!fact || !language) return [];
    const read = (text: Text) =>
      joinText(text)
        .words.trim()
        .replace(/[:：]$/u, '');
    // A sentence of its own is no label.
    const isLabel = (words: string) => words.split(/\s+/).length <= LABEL || /^\p{Ll}/u.test(words);
    const rhythm = after.flatMap((text) => findRhythm(read(text), fact, language) ?? []);
    const heads = before.flatMap(
      (text) => findLabelled(read(text), fact, language, use.form) ?? [],
    );
    const found = [
      ...before.map((text) => ({
        words: `${read(text)} ${FACT_MARK}`,
        offset: read(text).length + 1,
      })),
      ...after
        .map(read)
        .filter(isLabel)
        .map((words) => ({ words: `${FACT_MARK} ${words}`, offset: 0 })),
    ].flatMap(({ words, offset }) => findAlteration(words, offset, fact, language, use.form) ?? []);
    const paces = before.flatMap((text) => findPace(read(text), fact, language) ?? []);
    const limits = [...after, ...around]
      .map(read)
      .flatMap((words) => findLabelLimit(words, fact, language));
    const [figure] = [...found, ...rhythm, ...heads, ...paces, ...limits];
    if (!figure) return [];
    const span = { textIndex: -1, start: 0, end: 0 };
    return [
      { code: 'fact-altered' as const, figure, place: use.place, fact: use.id, role, ...span },
    ];
  });
}

/** A label that is a qualifier and nothing else, below its figure or beside its cell: "Up to", "or more". */
function findLabelLimit(label: string, fact: Fact, language: Language): readonly string[] {
  const whole = foldWords(label).text;
  return [
    [`${label} ${FACT_MARK}`, label.length + 1] as const,
    [`${FACT_MARK} ${label}`, 0] as const,
  ].flatMap(([words, offset]) => {
    const found = label && findAlteration(words, offset, fact, language);
    return found && found.replaceAll('…', '').trim() === whole ? [found] : [];
  });
}

/** Words that a label has at most. */
const LABEL = 4;

const WHERE: Readonly<Record<TextRole, string>> = {
  title: 'the title',
  body: 'the body',
  notes: 'the speaker notes',
  'alternative text': 'the alternative text',
  attribute: 'an attribute',
  pronunciation: 'a pronunciation',
  chart: 'a chart',
  picture: 'a picture',
  frontmatter: 'the frontmatter',
};

function reportStray(stray: StrayFigure, facts: FactRegister): Diagnostic {
  const { code, figure, role, place, slide } = stray;
  const spot = { place, slide, where: WHERE[role] };
  return code === 'figure-stray'
    ? report.figureStray({ ...spot, figure, remedy: suggestFact(stray, facts) })
    : report.factAltered({ ...spot, words: figure, id: stray.fact ?? '' });
}

function suggestFact({ value }: StrayFigure, facts: FactRegister): string {
  const same = [...facts.values()].filter((fact) => value !== undefined && fact.value === value);
  const ids = same.map(({ id }) => `{{${id}}}`).join(' or ');
  if (ids)
    return `write ${ids} where that is what it counts; else use other words, or exempt it with a reason in slides/deck.yaml`;
  return 'register it in slides/facts.yaml and write {{its-id}}, or exempt it with a reason in slides/deck.yaml';
}
