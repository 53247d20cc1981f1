import { findLanguage } from '../language/languages.ts';
import type { Deck, SlideSet } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Slide } from '../model/slide.ts';
import * as report from './diagnostics.ts';
import { bindDirections } from './directions.ts';
import { parseFacts } from './facts.ts';
import { parseGlossary } from './glossary.ts';
import { normalizeSource } from './lines.ts';
import { locale } from './locale.ts';
import { createParser } from './markdown/parser.ts';
import { rememberFiles } from './remembered.ts';
import { parseRehearsal, REHEARSAL_FILE } from './review/rehearsals.ts';
import { parseRemarks, REMARKS_FILE } from './review/remarks.ts';
import { parseSignatures } from './review/signatures.ts';
import { parseSettings } from './settings.ts';
import { parseSlide, type SlideFile } from './slide.ts';

/** The text files below the project, by project-relative path with `/`. */
export type SourceFiles = ReadonlyMap<string, string>;

const slideName = /^slides\/(?!remarks\/)([^/]+)\/([^/]+)\.md$/;
const SETTINGS = 'slides/deck.yaml';
const REGISTER = 'slides/facts.yaml';
const GLOSSARY = 'slides/glossary.yaml';
/** Where signatures are kept. */
export const SIGNATURES = 'slides/signed.yaml';

const readSettings = rememberFiles(parseSettings);
const readFacts = rememberFiles(parseFacts);
const readGlossary = rememberFiles(parseGlossary);
const parser = createParser();

/** Reads the whole deck. Without readable settings there is none, only diagnostics. */
export function parseDeck(files: SourceFiles): {
  readonly deck?: Deck;
  readonly diagnostics: readonly Diagnostic[];
} {
  const missing = [SETTINGS, REGISTER]
    .filter((file) => !files.has(file))
    .map((file) => report.fileMissing({ place: { file, line: 1, column: 1 }, file }));
  const { settings, diagnostics: inSettings } = readSettings(read(files, SETTINGS), SETTINGS);
  const { facts, broken, diagnostics: inFacts } = readFacts(read(files, REGISTER), REGISTER);
  const { terms, diagnostics: inGlossary } = readGlossary(read(files, GLOSSARY), GLOSSARY);
  const signed = parseSignatures(read(files, SIGNATURES), SIGNATURES);
  if (missing.length) return { diagnostics: missing };
  const remarked = [...files]
    .filter(([file]) => REMARKS_FILE.test(file))
    .map(([file, text]) => parseRemarks(normalizeSource(text), file));
  const rehearsed = [...files]
    .filter(([file]) => REHEARSAL_FILE.test(file))
    .map(([file, text]) => parseRehearsal(normalizeSource(text), file));
  const results = listSlideFiles(files).map((file) => checkName(file) ?? parseSlide(file, parser));
  const diagnostics = [
    ...inSettings,
    ...inFacts,
    ...inGlossary,
    ...remarked.flatMap((result) => result.diagnostics),
    ...rehearsed.flatMap((result) => result.diagnostics),
    ...signed.diagnostics,
    ...results.flatMap((result) => result.diagnostics ?? []),
  ];
  if (!settings) return { diagnostics };
  const language = findLanguage(settings.statement.language);
  const slides = groupSlides(results.flatMap(({ slide }) => slide ?? []));
  const remarks = remarked.flatMap((result) => result.remarks);
  return {
    deck: {
      settings,
      facts: bindDirections(facts, language),
      broken,
      terms,
      remarks,
      slides,
      rehearsals: rehearsed
        .flatMap(({ rehearsal }) => rehearsal ?? [])
        .sort((a, b) => (a.date < b.date ? -1 : 1)),
      signatures: signed.signatures,
    },
    diagnostics,
  };
}

function read(files: SourceFiles, file: string): string {
  return normalizeSource(files.get(file) ?? '');
}

function listSlideFiles(files: SourceFiles): readonly SlideFile[] {
  return [...files]
    .flatMap(([file, text]) => {
      const match = file.match(slideName);
      return match ? [{ file, text, locale: match[1] ?? '', name: match[2] ?? '' }] : [];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function checkName(source: SlideFile): Partial<ReturnType<typeof parseSlide>> | undefined {
  const place = { file: source.file, line: 1, column: 1 };
  if (!locale.safeParse(source.locale).success)
    return { diagnostics: [report.slideFolder({ place, folder: source.locale })] };
  if (/^\d+-[a-z][a-z0-9-]*$/.test(source.name)) return undefined;
  return { diagnostics: [report.slideName({ place, name: source.name })] };
}

/** Letters of a long title, and what a fact in it is counted as. */
const LONG_TITLE = 85;
const FACT_LETTERS = 8;

function shareTitleSize(versions: ReadonlyMap<string, Slide>): ReadonlyMap<string, Slide> {
  const isLong = ({ title }: Slide) =>
    title.reduce((sum, part) => sum + ('words' in part ? part.words.length : FACT_LETTERS), 0) >
    LONG_TITLE;
  if (![...versions.values()].some(isLong)) return versions;
  return new Map([...versions].map(([tag, slide]) => [tag, { ...slide, hasLongTitle: true }]));
}

function groupSlides(slides: readonly Slide[]): readonly SlideSet[] {
  const sets = new Map<string, Map<string, Slide>>();
  for (const slide of slides) {
    const versions = sets.get(slide.name) ?? new Map<string, Slide>();
    sets.set(slide.name, versions.set(slide.locale, slide));
  }
  const ordered = [...sets]
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([name, versions]) => ({
      id: name.replace(/^\d+-/, ''),
      name,
      versions: shareTitleSize(versions),
    }));
  // One that is a back-up in one language alone is reported, and stands where the languages agree again.
  const isBackup = ({ versions }: SlideSet) => [...versions.values()].some(({ backup }) => backup);
  return [...ordered.filter((set) => !isBackup(set)), ...ordered.filter(isBackup)];
}
