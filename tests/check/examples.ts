import type { CheckKind, checks, reportedElsewhere } from '../../src/check/index.ts';
import { type Change, inventDeck } from '../fixture/deck.ts';

const SETTINGS = 'slides/deck.yaml';
const REGISTER = 'slides/facts.yaml';
const GLOSSARY = 'slides/glossary.yaml';
const EN = 'slides/en/020-reefs.md';
const FR = 'slides/fr/020-reefs.md';
/** The file of the statement, beside the deck. */
export const STATEMENT = 'statement.txt';

export type Changes = readonly Change[];
type Registry = typeof checks;

/** For each check and each kind that it reports, what makes the invented deck an example of it: the compiler names what has none. */
export const EXAMPLES: {
  readonly [Subject in keyof Registry]: {
    readonly [Name in keyof Registry[Subject]]: Readonly<
      Record<CheckKind<Registry[Subject][Name]>, Changes>
    >;
  };
} = {
  deck: {
    facts: {
      factUnknown: [[EN, '{{growth}}', '{{growht}}']],
      factForm: [[EN, '{{growth}}', '{{growth|loud}}']],
      factBare: [[REGISTER, 'kind: number', 'kind: count']],
      factAltered: [[EN, '{{growth}}', '[{{growth}}](say:forty)']],
      factUnused: [register('spare', 'kind: number, value: 3, anchor: three')],
      registerEmpty: [[REGISTER, inventDeck()[REGISTER] ?? '', '# none yet\n']],
      settingsDate: [
        register('signing', 'kind: date, value: 2031-05-12, anchor: 12 May 2031'),
        [SETTINGS, '"{{opening}}"', '"{{signing}}"'],
      ],
      settingsFactsDiffer: [[SETTINGS, 'mers, {{session}} session', 'mers, {{opening}}']],
    },
    register: {
      factParagraph: [[REGISTER, 'paragraph: 2', 'paragraph: 3']],
      factTranslation: [
        register('name', 'kind: text, value: Reef, anchor: Reef, translations: { nl: Rif }'),
      ],
      factDirection: [[REGISTER, 'value: 40', 'value: 40\n  direction: fall']],
      factUnit: [[REGISTER, 'value: 12500', 'value: 12500\n  unit: { en: reefs }']],
    },
    directions: {
      factDirection: [
        [REGISTER, 'value: 40', 'value: 40\n  direction: rise'],
        [EN, 'They grew', 'They fell'],
      ],
    },
    figures: {
      figureStray: [[EN, 'They grew', 'In 22, they grew']],
      factAltered: [[EN, 'by {{growth}}', 'by less than {{growth}}']],
      nameFigure: [setting('names: [{ text: "22", reason: a name }]')],
      nameUnused: [setting('names: [{ text: G20, reason: a name }]')],
      exemptionUnused: [exempt()],
      exemptionTooBroad: [exempt(), [EN, 'They grew', 'Open 24/7, yes, 24/7. They grew']],
    },
    lists: { listNumbered: body('68. firms were hit') },
    names: {
      factTranslationDiffers: [
        register(
          'protocol',
          'kind: text, value: Third Protocol, anchor: Third Protocol, translations: { fr: deuxième Protocole }',
        ),
      ],
    },
    draft: { deckDraft: [setting('draft: true')] },
    languages: {
      slideMissing: [['slides/en/030-more.md', '', inventDeck()[EN] ?? '']],
      slideId: [['slides/en/030-reefs.md', '', inventDeck()[EN] ?? '']],
      languageExtra: [['slides/de/020-reefs.md', '', inventDeck()[EN] ?? '']],
      languageMissing: [[SETTINGS, '[en, fr]', '[en, fr, nl]']],
      factsDiffer: [[FR, '{{growth}}', 'beaucoup']],
      citesDiffer: [[FR, 'layout: statement', 'layout: statement\ncites: [2]']],
      layoutDiffers: [[FR, 'layout: statement', 'layout: chart']],
      backupDiffers: [[FR, 'layout: statement', 'layout: statement\nbackup: true']],
      chartsDiffer: body(chart('unit-field', 'fact: reefs')).slice(1),
      fragmentsDiffer: [[FR, '{{growth}}.', '{{growth}}. {.fragment}']],
    },
    words: {
      languageUnknown: [[SETTINGS, '[en, fr]', '[en, fr, eu]']],
      wordsMissing: [[SETTINGS, '[en, fr]', '[en, fr, eu]']],
      wordsExtra: [setting('words: { es: { source: Fuente } }')],
      settingsInvalid: [setting('words: { en: { qualifiers: { more than: less than } } }')],
    },
    rehearsals: {
      rehearsalStale: [
        [
          'slides/rehearsal-2031-03-01-0905.yaml',
          '',
          'date: "2031-03-01 09:05"\nlanguage: en\ntimes:\n  gone: 65\n',
        ],
      ],
    },
    coverage: {
      paragraphUncited: [[SETTINGS, 'paragraphs: 2', 'paragraphs: 3']],
      omissionWrong: [setting('omissions: [{ paragraph: 2, reason: courtesies }]')],
      citesUnknown: [[EN, 'layout: statement', 'layout: statement\ncites: [9]']],
    },
    mistypedSettings: {
      markdownUnread: [[SETTINGS, 'Conference on Seas', 'Conference on **Seas']],
      factMalformed: [[SETTINGS, '{{session}} session"', '{{Session}} session"']],
      cueOnSlide: [[SETTINGS, 'Conference on Seas', 'Conference [pause] on Seas']],
      notesMarker: [[SETTINGS, 'en: "Conference on Seas', 'en: "Note: Conference on Seas']],
    },
    terms: {
      termUnofficial: [
        [GLOSSARY, '', 'reef: { official: { en: bank, fr: récif }, avoid: { en: [reefs] } }'],
      ],
      termDiffers: [[GLOSSARY, '', 'reef: { official: { en: reefs, fr: bancs } }']],
    },
    letters: {
      letterMissing: [[EN, 'They grew', 'They 😀 grew']],
      typefaceUninstalled: [[EN, 'They grew', 'They 礁 grew']],
    },
    brand: {
      brandContrast: [setting('brand: { color: "#4a90d9" }')],
      brandTypeface: [setting('brand: { typefaces: { text: source-sans-3 } }')],
      brandPicture: [setting('brand: { flag: { picture: assets/flag.svg, alt: The flag } }')],
    },
  },
  slide: {
    accessibility: {
      headingSecond: body('# Again'),
      headingSkipped: body('### Depth'),
      pictureAlt: body('Look: ![](assets/reef.svg)'),
      linkEmpty: body('See [](#reefs).'),
      tableBroken: body('| Reef | Depth |\n| a | b |'),
      tableHeader: body('| Reef | |\n|---|---|\n| a | b |'),
    },
    notes: {
      notesMissing: [[EN, 'We watch {{reefs}} reefs. [pause]\n', '']],
      notesSilent: [[EN, 'layout: statement', 'layout: statement\nnotes: none']],
    },
    mistyped: {
      markdownUnread: body('A note[^a]'),
      factMalformed: body('By {{Growth}}'),
      cueOnSlide: body('We wait [pause]'),
      notesMarker: [[EN, 'layout: statement', 'layout: statement\nkicker: "Note: a word"']],
    },
    links: {
      linkTarget: body('See [the reefs](#refs).'),
      pictureMissing: body('![a reef](assets/reef.svg)'),
    },
    charts: {
      chartInvalid: body(chart('ring', 'fact: growth\nours: Ours')),
      chartEmpty: [
        register('span', 'kind: range, value: [-5, 6], anchor: from -5 to 6'),
        ...body(chart('range', 'fact: span\nlabel: Depth')),
      ],
    },
    layout: { layoutCrowded: body(`${chart('share', 'x')}\n\n${chart('share', 'x')}`) },
  },
  language: {
    timing: {
      timeTight: [setTime(310)],
      timeOver: [setTime(400)],
    },
  },
};

/** The same for what is reported elsewhere than by the registry. */
export const OTHER_EXAMPLES: Readonly<Record<keyof typeof reportedElsewhere, Changes>> = {
  statementParagraphs: [[SETTINGS, 'paragraphs: 2', 'paragraphs: 3']],
  statementPlace: [[SETTINGS, 'location: Atlantis', 'location: Utopia']],
  statementGone: [[SETTINGS, 'language: en', 'language: en\n  marks: [aaaaaa, bbbbbb, cccccc]']],
  statementParagraphMissing: [[STATEMENT, '2. ', '4. ']],
  statementAnchorMissing: [[REGISTER, 'anchor: 40%', 'anchor: 41%']],
  statementUnread: [[SETTINGS, 'language: en', 'language: pl']],
  statementValueDiffers: [[REGISTER, 'value: 40', 'value: 41']],
  statementQualifierMissing: [[STATEMENT, 'more than ', '']],
  statementQualifierUnregistered: [[STATEMENT, 'by 40%', 'by more than 40%']],
  statementAnchorAmbiguous: [[STATEMENT, '12,500 reefs', '12,500 reefs, 40% of them ours']],
  statementDirectionDiffers: [[STATEMENT, 'grew', 'fell']],
  statementUnitDiffers: [
    [REGISTER, 'value: 12500', 'value: 12500\n  unit: { en: seas, fr: mers }'],
  ],
  quotationDiffers: body('> We keep the seas'),
  signatureMissing: [setting('sign: [legal]')],
  signatureLapsed: [
    setting('sign: [legal]'),
    [
      'slides/signed.yaml',
      '',
      '- { slide: reefs, language: en, part: slide, words: 0123456789abcdef, name: Ana, role: legal, date: 2031-03-05 }\n',
    ],
  ],
};

/** A line before the notes, in both languages. */
function body(line: string): Changes {
  return [EN, FR].map((file) => [file, '\nNote:', `\n${line}\n\nNote:`] as const);
}

function chart(type: string, keys: string): string {
  return `\`\`\`chart ${type}\n${keys}\nalt: A chart\n\`\`\``;
}

function register(id: string, fields: string): Change {
  return [REGISTER, '', `${id}: { paragraph: 1, ${fields} }\n`];
}

function setting(line: string): Change {
  return [SETTINGS, '', `${line}\n`];
}

function exempt(): Change {
  return setting('exemptions: [{ text: 24/7, slide: reefs, language: en, reason: a saying }]');
}

/** The slot is 300 seconds. */
function setTime(seconds: number): Change {
  return [EN, 'layout: statement', `layout: statement\ntime: ${seconds}`];
}
