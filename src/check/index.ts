import type { RenderContext } from '../content/context.ts';
import type { Typefaces } from '../font/typefaces.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic, KindName } from '../model/diagnostic.ts';
import type { Slide } from '../model/slide.ts';
import type * as source from '../source/diagnostics.ts';
import { checkBrand } from './brand/brand.ts';
import type * as brand from './brand/diagnostics.ts';
import type * as figures from './figures/diagnostics.ts';
import { checkDirections } from './figures/directions.ts';
import { checkFacts } from './figures/facts.ts';
import { checkFigures } from './figures/figures.ts';
import { checkLists } from './figures/lists.ts';
import { checkRegister } from './figures/register.ts';
import type * as signatures from './signatures/diagnostics.ts';
import { checkAccessibility } from './slides/accessibility.ts';
import { checkCharts } from './slides/charts.ts';
import type * as slides from './slides/diagnostics.ts';
import { checkDraft } from './slides/draft.ts';
import { checkLanguages } from './slides/languages.ts';
import { checkLayout } from './slides/layouts.ts';
import { checkLetters } from './slides/letters.ts';
import { checkLinks } from './slides/links.ts';
import { checkMistyped, checkMistypedSettings } from './slides/mistyped.ts';
import { checkNotes } from './slides/notes.ts';
import { checkRehearsals } from './slides/rehearsals.ts';
import { checkTiming } from './slides/timing.ts';
import { checkWords } from './slides/words.ts';
import { checkCoverage } from './statement/coverage.ts';
import type * as statement from './statement/diagnostics.ts';
import { checkNames } from './statement/names.ts';
import type * as terms from './terms/diagnostics.ts';
import { checkTerms } from './terms/terms.ts';

/** What a check may ask for beside what it looks at. */
export interface Checked {
  readonly deck: Deck;
  /** One of each language. */
  readonly contexts: ReadonlyMap<string, RenderContext>;
  /** Files of pictures, those with faults among them. */
  readonly pictures: ReadonlySet<string>;
  readonly typefaces: Typefaces;
}

/** One check of a subject: the whole deck, a slide in one version, or a language. */
export interface Check<Subject> {
  readonly check: (subject: Subject, checked: Checked) => readonly Diagnostic[];
  /** The kinds of diagnostic it reports, one at least. */
  readonly reports: readonly [ReportedKind, ...ReportedKind[]];
}

type Checks<Subject> = Readonly<Record<string, Check<Subject>>>;

/** The kinds of the folders of subjects, each of which something reports. */
type OwnKind = KindName<
  typeof brand &
    typeof figures &
    typeof signatures &
    typeof slides &
    typeof statement &
    typeof terms
>;
type ReportedKind = OwnKind | KindName<typeof source>;

/** Of what is mistyped, in settings and on slides. */
const MISTYPED = ['markdownUnread', 'factMalformed', 'cueOnSlide', 'notesMarker'] as const;

/** Every check by its name, below what it looks at. To add one: a file of its own, and an entry here. */
export const checks = {
  deck: {
    facts: {
      check: checkFacts,
      reports: [
        'factUnknown',
        'factForm',
        'factBare',
        'factAltered',
        'factUnused',
        'registerEmpty',
        'settingsDate',
        'settingsFactsDiffer',
      ],
    },
    register: {
      check: checkRegister,
      reports: ['factParagraph', 'factTranslation', 'factDirection', 'factUnit'],
    },
    directions: { check: checkDirections, reports: ['factDirection'] },
    figures: {
      check: checkFigures,
      reports: [
        'figureStray',
        'factAltered',
        'nameFigure',
        'nameUnused',
        'exemptionUnused',
        'exemptionTooBroad',
      ],
    },
    lists: { check: checkLists, reports: ['listNumbered'] },
    names: {
      check: ({ facts, settings }) => checkNames(facts, settings.statement.language),
      reports: ['factTranslationDiffers'],
    },
    draft: { check: checkDraft, reports: ['deckDraft'] },
    languages: {
      check: checkLanguages,
      reports: [
        'slideMissing',
        'slideId',
        'languageExtra',
        'languageMissing',
        'factsDiffer',
        'citesDiffer',
        'layoutDiffers',
        'backupDiffers',
        'chartsDiffer',
        'fragmentsDiffer',
      ],
    },
    words: {
      check: checkWords,
      reports: ['languageUnknown', 'wordsMissing', 'wordsExtra', 'settingsInvalid'],
    },
    rehearsals: { check: checkRehearsals, reports: ['rehearsalStale'] },
    coverage: {
      check: checkCoverage,
      reports: ['paragraphUncited', 'omissionWrong', 'citesUnknown'],
    },
    mistypedSettings: {
      check: checkMistypedSettings,
      reports: MISTYPED,
    },
    terms: { check: checkTerms, reports: ['termUnofficial', 'termDiffers'] },
    letters: {
      check: (deck, { typefaces }) => checkLetters(deck, typefaces),
      reports: ['letterMissing', 'typefaceUninstalled'],
    },
    brand: {
      check: (deck, { pictures, typefaces }) => checkBrand(deck, pictures, typefaces),
      reports: ['brandContrast', 'brandTypeface', 'brandPicture'],
    },
  },
  slide: {
    accessibility: {
      check: checkAccessibility,
      reports: [
        'headingSecond',
        'headingSkipped',
        'pictureAlt',
        'linkEmpty',
        'tableBroken',
        'tableHeader',
      ],
    },
    notes: { check: checkNotes, reports: ['notesMissing', 'notesSilent'] },
    mistyped: {
      check: (slide, { deck }) => checkMistyped(slide, deck),
      reports: MISTYPED,
    },
    links: {
      check: (slide, { deck, pictures }) => checkLinks(slide, deck, pictures),
      reports: ['linkTarget', 'pictureMissing'],
    },
    charts: {
      check: (slide, { deck }) => checkCharts(slide, deck.facts),
      reports: ['chartInvalid', 'chartEmpty'],
    },
    layout: { check: checkLayout, reports: ['layoutCrowded'] },
  },
  language: {
    timing: {
      check: (context, { deck }) => checkTiming(deck, context),
      reports: ['timeTight', 'timeOver'],
    },
  },
} satisfies {
  readonly deck: Checks<Deck>;
  readonly slide: Checks<Slide>;
  readonly language: Checks<RenderContext>;
};

/** What is reported by what returns more than diagnostics: the proof by the statement, and the state of signatures. */
export const reportedElsewhere = {
  statementParagraphs: 'statement',
  statementPlace: 'statement',
  statementGone: 'statement',
  statementParagraphMissing: 'statement',
  statementAnchorMissing: 'statement',
  statementUnread: 'statement',
  statementValueDiffers: 'statement',
  statementQualifierMissing: 'statement',
  statementQualifierUnregistered: 'statement',
  statementAnchorAmbiguous: 'statement',
  statementDirectionDiffers: 'statement',
  statementUnitDiffers: 'statement',
  quotationDiffers: 'statement',
  signatureMissing: 'signatures',
  signatureLapsed: 'signatures',
} satisfies Readonly<Record<Exclude<OwnKind, Claimed>, 'statement' | 'signatures'>>;

/** What a check reports, or any of several. */
export type CheckKind<One> = One extends { readonly reports: readonly (infer Kind)[] }
  ? Kind & string
  : never;
type Registry = typeof checks;
type Claimed = {
  [Subject in keyof Registry]: CheckKind<Registry[Subject][keyof Registry[Subject]]>;
}[keyof Registry];
