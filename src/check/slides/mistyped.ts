import { foldWords } from '../../language/fold.ts';
import { findLanguage, packTags } from '../../language/languages.ts';
import { type Block, listAllRunning } from '../../model/content/block.ts';
import { isGroup, listRuns, type Run } from '../../model/content/run.ts';
import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Slide } from '../../model/slide.ts';
import type { Text } from '../../model/text.ts';
import { notesMarker } from '../../source/diagnostics.ts';
import { isNearMarker } from '../../source/notes-marker.ts';
import { suggest } from '../../source/suggest.ts';
import { listSettingsTexts } from '../figures/facts.ts';
import * as report from './diagnostics.ts';

/** Signs of Markdown, of facts and of cues that were read as words: they would be printed as they are typed. */
export function checkMistyped(slide: Slide, { facts }: Pick<Deck, 'facts'>): readonly Diagnostic[] {
  const ids = [...facts.keys()];
  const shown = [slide.heading, ...listRunTexts(slide.body)];
  const running = [...shown, ...listRunTexts(slide.notes)];
  const shownWords = shown.map((runs) => joinRuns(runs));
  const plain = slide.texts
    .filter(({ role }) => role === 'chart' || role === 'frontmatter')
    .map(({ text }) => joinText(text));
  const titles = shown.flatMap(listRuns).flatMap(joinTitle);
  return [
    ...running.flatMap((runs) => [
      ...findSigns(joinRuns(runs), [...SIGNS, ...RUNNING], slide.id),
      ...findSigns(joinRuns(runs, 'as shown'), COMMENTS, slide.id),
      ...findBraces(joinRuns(runs), ids, slide.id),
    ]),
    ...[...plain, ...titles].flatMap((words) => [
      ...findSigns(words, [...SIGNS, ...COMMENTS], slide.id),
      ...findBraces(words, ids, slide.id),
    ]),
    ...shown.flatMap((runs) => findCues(runs, slide.id)),
    ...[...shownWords, ...plain, ...titles].flatMap((words) => findTypedCues(words, slide.id)),
    ...[...plain, ...titles].flatMap(findMarker),
  ];
}

/** The same of the texts of `deck.yaml`. */
export function checkMistypedSettings(deck: Deck): readonly Diagnostic[] {
  const found = listSettingsTexts(deck).flatMap((text) => [
    ...findSigns(joinText(text), [...SIGNS, ...COMMENTS]),
    ...findBraces(joinText(text), [...deck.facts.keys()]),
    ...findTypedCues(joinText(text)),
    ...findMarker(joinText(text)),
  ]);
  // A text that is the same in all languages stands once.
  return [
    ...new Map(
      found.map((one) => [`${one.place.line}:${one.place.column} ${one.message}`, one]),
    ).values(),
  ];
}

/** Words as one, with the place of each offset; what is not words is U+FFFC. */
interface Joined {
  readonly words: string;
  locate(offset: number): Place;
}

const OTHER = '\uFFFC';

function listRunTexts(blocks: readonly Block[]): readonly (readonly Run[])[] {
  return listAllRunning(blocks).flatMap(({ runs }) => [runs, ...listAlternatives(runs)]);
}

function listAlternatives(runs: readonly Run[]): readonly (readonly Run[])[] {
  return runs.flatMap((run) => {
    if (run.type === 'picture') return [run.alt];
    return isGroup(run) ? listAlternatives(run.runs) : [];
  });
}

/** `as shown` with what was escaped or written as an entity. */
function joinRuns(runs: readonly Run[], mode?: 'as shown'): Joined {
  const pieces: { readonly words: string; readonly place: Place }[] = [];
  const add = (run: Run): void => {
    if (isGroup(run)) for (const inner of run.runs) add(inner);
    else pieces.push({ words: readWords(run, mode), place: run.place });
  };
  for (const run of runs) add(run);
  return join(pieces);
}

/** What an author escaped, or wrote as an entity, is meant as it is, but for comments. */
function readWords(run: Exclude<Run, { readonly runs: unknown }>, mode?: 'as shown'): string {
  if (run.type !== 'words') return OTHER;
  if (mode) return run.words;
  return /^[\\&]/.test(run.source) && !run.source.startsWith(run.words)
    ? OTHER.repeat(run.words.length)
    : run.words;
}

function joinText(text: Text): Joined {
  return join(
    text.map((part) => (part.type === 'words' ? part : { words: OTHER, place: part.use.place })),
  );
}

/** What a mouse shows on a link or a picture. */
function joinTitle(run: Run): readonly Joined[] {
  const title = isGroup(run) || run.type === 'picture' ? run.title : undefined;
  return title === undefined ? [] : [join([{ words: title, place: run.place }])];
}

function join(pieces: readonly { readonly words: string; readonly place: Place }[]): Joined {
  const starts: { readonly offset: number; readonly place: Place }[] = [];
  let length = 0;
  for (const { words, place } of pieces) {
    starts.push({ offset: length, place });
    length += words.length;
  }
  return {
    words: pieces.map(({ words }) => words).join(''),
    locate(offset) {
      const start = starts.findLast((one) => one.offset <= offset);
      const { place = { file: '', line: 1, column: 1 }, offset: begin = 0 } = start ?? {};
      return { ...place, column: place.column + offset - begin };
    },
  };
}

type Sign = readonly [pattern: RegExp, problem: string, remedy: string];

/** Of running text alone: a chart and the frontmatter have no attributes and no headings. */
const RUNNING: readonly Sign[] = [
  [
    /(?<!\{)\{(?:[.#][\w-]+|[a-z]+=[^{}]{0,60})\}(?!\})/g,
    'an attribute that belongs to nothing',
    'write it right behind emphasis, a link or a line: _words_{lang=en}',
  ],
  [
    /(?<!\S)#{2,6}[^\s#]|^#{1,6}\s/g,
    'a heading that is none',
    'write "## " with a space, on a line of its own',
  ],
];

/** Nobody shows one to a room, however it is written. */
const COMMENTS: readonly Sign[] = [
  [
    /[<‹〈《⟨][!！]|--+[>›〉》⟩]|[–—]>/g,
    'a comment that is not closed in its paragraph',
    'put it on lines of its own, without blank lines in it',
  ],
  [
    /<%.{0,300}?%>|%%|\/\*.{0,300}?\*\/|^\/\/\s/gs,
    'a comment of another language',
    'write <!-- before it and --> behind it',
  ],
  [
    /^\[[^\]^]{1,40}\]:\s/g,
    'a comment, or the address of a link, that cannot be read',
    'write a comment as <!-- … -->, and an address without spaces',
  ],
];

/** Signs that say nothing to a reader: what was meant, and how it is written. */
const SIGNS: readonly Sign[] = [
  [
    /\[\^[^\]\s]{1,40}\]|\^\[(?=[^\]])/g,
    'a footnote',
    'slides have none; write it into the text or the notes',
  ],
  [
    /!\[[^\]]{0,200}\]\(/g,
    'a picture that cannot be read',
    'put an address with spaces between angle brackets: ![text](<assets/my picture.svg>)',
  ],
  [
    /(?<!!)\[[^\]]{1,200}\]\(/g,
    'a link that cannot be read',
    'expected the address of a slide, https: or mailto:, between angle brackets where it has spaces or parentheses: [text](<address>)',
  ],
  [
    /\*\*|__(?=[^\s_])|(?<=[^\s_])__|(?<![\p{L}\p{N}*])\*[^\s*][^*]{0,200}[^\s*]\*/gu,
    'an asterisk or underscore that sets nothing bold',
    'begin and end the bold words beside a letter, with punctuation outside: **word**, or escape it: \\*',
  ],
];

/** Double braces, also those of Chinese keyboards. */
const BRACES = /[{｛]{2}[^{}｛｝]{0,60}[}｝]{0,2}|[}｝]{2}/g;
/** Signs as a Chinese or Japanese keyboard writes them. */
const FULL_WIDTH = /[｛｝＃＊＜＞]/g;

function findSigns(
  { words, locate }: Joined,
  signs: readonly Sign[],
  slide?: string,
): readonly Diagnostic[] {
  const plain = words.replace(FULL_WIDTH, (sign) => sign.normalize('NFKC'));
  return signs.flatMap(([pattern, problem, remedy]) =>
    [...plain.matchAll(pattern)]
      .slice(0, 1)
      .map(({ index }) => report.markdownUnread({ place: locate(index), slide, problem, remedy })),
  );
}

function findBraces(
  { words, locate }: Joined,
  ids: readonly string[],
  slide?: string,
): readonly Diagnostic[] {
  const [braces] = [...words.matchAll(BRACES)];
  if (!braces) return [];
  const [found] = braces;
  const typed = found.replace(/[{}｛｝\s]/g, '').split(/[|｜]/)[0] ?? '';
  const near = suggest(typed.toLowerCase().replaceAll('_', '-'), ids);
  return [report.factMalformed({ place: locate(braces.index), slide, found, near })];
}

/** Cues however they are typed, in each language: in brackets, and a pause in parentheses too. */
const CUE = createCuePattern();

function createCuePattern(): RegExp {
  const name = (key: 'cuePause' | 'cueNext') =>
    packTags.map((tag) => foldWords(findLanguage(tag).words[key]).text).join('|');
  const pause = `(?:pause|${name('cuePause')})`;
  const next = `(?:next|${name('cueNext')})(?: slide)?`;
  const other = packTags
    .flatMap((tag) => findLanguage(tag).otherCues)
    .map((one) => foldWords(one).text)
    .join('|');
  // "[pause: look up]", "(pause – 3 s)"
  const more = '(?: ?[:,–—-][^\\n)\\]】}]{0,40}| [x×]?\\d[^\\n)\\]】}]{0,20})?';
  const cues = [
    `[[【{] ?(?:${pause}|${next}|${other})${more} ?[\\]】}]`,
    `\\( ?${pause}${more} ?\\)`,
    '\\]\\(say:|\\[say:',
  ];
  return new RegExp(cues.join('|'), 'gu');
}

function findTypedCues({ words, locate }: Joined, slide?: string): readonly Diagnostic[] {
  const { text, offsets } = foldWords(words);
  return [...text.matchAll(CUE)].map(({ 0: cue, index }) =>
    report.cueOnSlide({ place: locate(offsets[index] ?? 0), slide, cue }),
  );
}

/** The marker of the notes where no notes can stand. */
function findMarker({ words, locate }: Joined): readonly Diagnostic[] {
  return isNearMarker(words) ? [notesMarker({ place: locate(0), found: words.slice(0, 30) })] : [];
}

function findCues(runs: readonly Run[], slide: string): readonly Diagnostic[] {
  return runs.flatMap((run): readonly Diagnostic[] => {
    const { place } = run;
    if (run.type === 'cue') return [report.cueOnSlide({ place, slide, cue: `[${run.cue}]` })];
    if (!isGroup(run)) return run.type === 'picture' ? findCues(run.alt, slide) : [];
    const own = run.type === 'say' ? [report.cueOnSlide({ place, slide, cue: 'say:' })] : [];
    return [...own, ...findCues(run.runs, slide)];
  });
}
