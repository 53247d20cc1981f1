import { type Cause, defineDiagnostic } from '../../model/diagnostic.ts';

export const slideMissing = defineDiagnostic<{ readonly name: string; readonly tag: string }>({
  code: 'slide-missing',
  severity: 'error',
  message: ({ name, tag }) => `slide "${name}" is missing in "${tag}"`,
  help: ({ name, tag }) => `write slides/${tag}/${name}.md`,
  explanation: 'Each language has the same slides, so that a switch of language keeps the slide.',
});

export const languageExtra = defineDiagnostic<{ readonly tag: string }>({
  code: 'language-extra',
  severity: 'error',
  message: ({ tag }) => `"${tag}" is not a language of the deck`,
  help: ({ tag }) => `add it to "languages" in slides/deck.yaml or remove the folder slides/${tag}`,
  explanation: 'Slides in a language that the settings do not name would be checked by nobody.',
});

export const languageMissing = defineDiagnostic<{ readonly tag: string }>({
  code: 'language-missing',
  severity: 'error',
  message: ({ tag }) => `language "${tag}" has no slides`,
  help: ({ tag }) => `write them in slides/${tag}/ or take it off "languages"`,
  explanation: 'Each language that the settings name has a folder of slides.',
});

export const slideId = defineDiagnostic<{
  readonly name: string;
  readonly earlier: string;
  readonly id: string;
}>({
  code: 'slide-id',
  severity: 'error',
  message: ({ name, earlier, id }) =>
    `"${name}" and "${earlier}" are both named "${id}", so links could not tell them apart`,
  help: 'rename one',
  explanation:
    'Links and bookmarks lead to a slide by its id, the name of its file without the number.',
});

export const languageUnknown = defineDiagnostic<{ readonly tag: string }>({
  code: 'language-unknown',
  severity: 'warning',
  message: ({ tag }) =>
    `no language pack for "${tag}": in its slides and notes only digits are checked, not number words, ordinals, dates and qualifiers in words, words for rises and falls, words that say a figure without a fact, or claims; long words are not hyphenated; ordinals are bare digits where their fact has no "translations: { ${tag}: … }"; the speaker view and the review page are in English but for what "words" says`,
  help: ({ tag }) => `have a reader of the language check those, or add src/language/packs/${tag}/`,
  explanation:
    'A language without a pack is printed with the formats of `Intl` and the words of `words` in `deck.yaml`; what needs a knowledge of the language is not checked.',
});

export const wordsMissing = defineDiagnostic<{ readonly tag: string; readonly count: number }>({
  code: 'words-missing',
  severity: 'error',
  message: ({ tag, count }) =>
    `"${tag}" has no language pack, and ${count === 1 ? 'a word' : `${count} words`} of its pages ${count === 1 ? 'is' : 'are'} missing`,
  help: 'paste these lines into slides/deck.yaml and write each in the language; behind "#" is what it says in English',
  explanation:
    'Pages have words of their own: "Source", "Next slide", "more than". No English stands between the words of another language, so a language without a pack takes them from `words` in `deck.yaml`. The same key sets any word of a language that has one. `{standing}` and other names in braces stay; in `qualifiers`, `{figure}` says where the figure goes where the words follow it.',
});

export const wordsExtra = defineDiagnostic<{ readonly key: string; readonly tag: string }>({
  code: 'words-extra',
  severity: 'error',
  message: ({ key, tag }) => `"${key}" is set for "${tag}", which is not a language of the deck`,
  help: 'correct the tag, or remove it',
  explanation: '`words` and `digits` in `deck.yaml` are of languages that the deck has.',
});

export const factsDiffer = defineDifference({
  code: 'facts-differ',
  explanation:
    'Slide and notes use the same facts in each language, each as often: a translation that drops or swaps one says something else.',
});

export const citesDiffer = defineDifference({
  code: 'cites-differ',
  explanation: 'A slide cites the same paragraphs in each language.',
});

export const layoutDiffers = defineDifference({
  code: 'layout-differs',
  explanation: 'A slide has the same layout in each language.',
});

export const backupDiffers = defineDifference({
  code: 'backup-differs',
  explanation:
    'A slide is a back-up in each language or in none, so that all languages count the slides alike.',
});

export const chartsDiffer = defineDifference({
  code: 'charts-differ',
  explanation:
    'A slide has the same charts in each language, in the same order, and each draws the same facts in the same order.',
});

export const fragmentsDiffer = defineDifference({
  code: 'fragments-differ',
  explanation:
    'A slide has as many fragments in each language, so that a switch of language keeps the step of the talk.',
});

/** A trait of a slide that must be the same in each language. */
function defineDifference(kind: { readonly code: string; readonly explanation: string }) {
  return defineDiagnostic<{
    readonly trait: string;
    readonly first: string;
    readonly here: string;
    readonly there: string;
  }>({
    severity: 'error',
    message: ({ trait, first, here, there }) =>
      `${trait} differ from ${first}: ${here} here, ${there} there`,
    help: 'make them the same',
    ...kind,
  });
}

export const headingSecond = defineDiagnostic({
  code: 'heading-second',
  severity: 'error',
  message: 'a second title on the slide',
  help: 'expected "##" below the title',
  explanation: 'A slide has one title; the PDF has one heading of the first level a page.',
});

export const headingSkipped = defineDiagnostic<{
  readonly found: string;
  readonly expected: string;
}>({
  code: 'heading-skipped',
  severity: 'error',
  message: ({ found }) => `heading "${found}" skips a level`,
  help: ({ expected }) => `expected "${expected}"`,
  explanation: 'Screen readers move by levels of headings; a gap sounds like something missed.',
});

export const pictureAlt = defineDiagnostic<{ readonly source: string }>({
  code: 'picture-alt',
  severity: 'error',
  message: ({ source }) => `picture "${source}" has no alternative text`,
  help: 'say in the brackets what it shows',
  explanation: 'Who does not see the picture is read its alternative text.',
});

export const linkEmpty = defineDiagnostic<{ readonly target: string }>({
  code: 'link-empty',
  severity: 'error',
  message: ({ target }) => `link to "${target}" has no words`,
  help: 'say where it leads',
  explanation: 'A link without words can neither be seen nor be read out.',
});

export const tableBroken = defineDiagnostic({
  code: 'table-broken',
  severity: 'error',
  message: 'these lines between "|" are no table',
  help: 'expected a line such as |---|---| below the header, with as many columns',
  explanation: 'Markdown takes such lines for a paragraph, and would show the bars.',
});

export const tableHeader = defineDiagnostic<{ readonly columns: string }>({
  code: 'table-header',
  severity: 'error',
  message: ({ columns }) => `${columns} no header`,
  help: 'name what the column holds',
  explanation: 'A cell is read out together with the header of its column.',
});

export const notesMissing = defineDiagnostic({
  code: 'notes-missing',
  severity: 'error',
  message: 'the slide has no speaker notes',
  help: 'write what is said below a line "Note:" at the end of the file, or "notes: none" into the frontmatter',
  explanation:
    'A slide that is meant to have none says so with `notes: none`: else its line `Note:` may be forgotten, and what should stay inside would be published.',
});

export const notesSilent = defineDiagnostic({
  code: 'notes-silent',
  severity: 'warning',
  message: 'the slide has speaker notes, and says "notes: none"',
  help: 'remove "notes: none", or the notes',
  explanation:
    '`notes: none` says that nothing is said to a slide. Notes that are written later, or come back from a reviewer, make it untrue.',
});

interface Timing {
  readonly tag: string;
  readonly total: string;
  readonly slot: string;
  readonly longest: string;
}

const timing = {
  message: ({ tag, total, slot }: Timing) =>
    `the notes in "${tag}" take ${total}, the slot is ${slot}`,
  help: ({ longest }: Timing) => `shorten the longest: ${longest}`,
};

export const timeTight = defineDiagnostic<Timing>({
  code: 'time-tight',
  severity: 'warning',
  ...timing,
  explanation:
    'The notes take up to 10 % more than the speaking slot at the pace of `wordsPerMinute`.',
});

export const timeOver = defineDiagnostic<Timing>({
  code: 'time-over',
  severity: 'error',
  ...timing,
  explanation:
    'The notes take over 10 % more than the speaking slot at the pace of `wordsPerMinute`; a chair would cut the speaker off.',
});

export const rehearsalStale = defineDiagnostic<{ readonly id: string }>({
  code: 'rehearsal-stale',
  severity: 'warning',
  message: ({ id }) => `the last rehearsal timed a slide "${id}", which the deck does not have`,
  help: 'rehearse again, or correct its id',
  explanation:
    'What a slide took is compared by its id with its plan. A slide that was renamed since has lost its time.',
});

export const linkTarget = defineDiagnostic<{
  readonly target: string;
  readonly problem: string;
  readonly expected: string;
}>({
  code: 'link-target',
  severity: 'error',
  message: ({ target, problem }) => `link to "${target}"${problem}`,
  help: ({ expected }) => `expected ${expected}`,
  explanation: 'Links lead to a slide of the deck by its id, to the web or to an address of mail.',
});

export const pictureMissing = defineDiagnostic<{
  readonly path: string;
  readonly near: string;
  readonly remedy: string;
}>({
  code: 'picture-missing',
  severity: 'error',
  message: ({ path, near }) => `there is no picture "${path}"${near}`,
  help: ({ remedy }) => remedy,
  explanation: 'Pictures lie in `assets/` and are named from there: `assets/pictures/map.svg`.',
});

export const layoutCrowded = defineDiagnostic<{ readonly what: string; readonly holder: string }>({
  code: 'layout-crowded',
  severity: 'error',
  message: ({ what, holder }) => `a second ${what}, where ${holder} takes one`,
  help: 'put it on a slide of its own',
  explanation:
    'A layout gives a chart or a picture one place; a second one would lie on it. In columns and cards each has a place of its own.',
});

export const chartEmpty = defineDiagnostic<{ readonly type: string }>({
  code: 'chart-empty',
  severity: 'error',
  message: ({ type }) => `the chart "${type}" draws nothing of what it is given`,
  help: 'take another type of chart, or say it in words',
  explanation:
    'A chart that cannot draw its facts, such as a range that begins below zero, would be left out of the slide, and nobody would see that it is missing.',
});

export const deckDraft = defineDiagnostic({
  code: 'deck-draft',
  severity: 'warning',
  message: 'the deck is a draft, and each page says so',
  help: 'take "draft: true" out when its words are yours',
  explanation:
    'What `npm run new` writes waits for its words. Nobody should take it for a deck that was written and signed off.',
});

export const markdownUnread = defineDiagnostic<Cause>({
  code: 'markdown-unread',
  severity: 'error',
  message: ({ problem }) => `${problem} would be printed as it is typed`,
  help: ({ remedy }) => remedy,
  explanation:
    'Signs of Markdown that are read as words are on the slide for everyone to see. Most are a mistyped address, a comment over a blank line, or emphasis beside punctuation.',
});

export const factMalformed = defineDiagnostic<{ readonly found: string; readonly near: string }>({
  code: 'fact-malformed',
  severity: 'error',
  message: ({ found, near }) => `"${found}" is not a use of a fact${near}`,
  help: 'expected {{id}} or {{id|form}}, the id in lower-case letters, digits and hyphens',
  explanation:
    'Braces that are not exactly `{{id}}` or `{{id|form}}` would be printed instead of the figure.',
});

export const cueOnSlide = defineDiagnostic<{ readonly cue: string }>({
  code: 'cue-on-slide',
  severity: 'error',
  message: ({ cue }) => `the cue ${cue} stands above "Note:", on the slide itself`,
  help: 'move it below "Note:"; where that line is missing, write it above the notes',
  explanation:
    'Cues are for the speaker. One on the slide often means that the line `Note:` is missing, so that the notes would be published.',
});

export const letterMissing = defineDiagnostic<{
  readonly character: string;
  readonly name: string;
}>({
  code: 'letter-missing',
  severity: 'error',
  message: ({ character, name }) => `no typeface has the character "${character}" (${name})`,
  help: 'write it in other characters, or draw it in a picture; a script that is missing is a line in src/font/registry.ts',
  explanation:
    "Slides, notes and facts are set in the deck's own typefaces alone, on every machine and in the PDF. An emoji, a dingbat or a rare letter would come from whatever the reader's machine has, or be an empty box. Soft hyphens, joiners and spaces need no glyph.",
});

export const typefaceUninstalled = defineDiagnostic<{
  readonly character: string;
  readonly name: string;
  readonly script: string;
  readonly packages: string;
}>({
  code: 'typeface-uninstalled',
  severity: 'error',
  message: ({ character, name, script }) =>
    `"${character}" (${name}) needs the typefaces for ${script}, which are not installed`,
  help: ({ packages }) => `run: npm i -E ${packages}`,
  explanation:
    'Typefaces of large or rarer scripts are installed where a deck needs them. The build takes the characters that the deck uses out of them.',
});
