import type { ReviewData } from '../../html/review/review.ts';
import type { Remarks } from './memory.ts';

/**
 * A reviewer's work as YAML, for people to read and for `npm run review -- import`: remarks, slides that are reviewed,
 * and signatures with the hashes of what was signed.
 */
export function writeReport(data: ReviewData, remarks: Remarks, tag: string, now: Date): string {
  const language = data.languages.find((one) => one.tag === tag) ?? data.languages[0];
  if (!language) return '';
  const { words, title } = language;
  const lines = [
    `review: ${quote(`${words.review}${words.colon} ${title}`)}`,
    `version: ${quote(data.version)}`,
    `date: ${quote(now.toISOString())}`,
    `reviewer: ${quote(remarks.reviewer)}`,
    `role: ${quote(remarks.role)}`,
    `reviewed: [${data.slides.flatMap(({ id }) => (remarks.ticked.includes(id) ? [id] : [])).join(', ')}]`,
    ...writeList('remarks', listRemarks(data, remarks, language.tag)),
    ...writeList('resolved', listResolved(data, remarks)),
    ...writeList('signatures', listSignatures(data, remarks)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The name of the file a report is saved in: version and reviewer, in letters that every system takes. */
export function nameReport({ version }: ReviewData, { reviewer }: Remarks): string {
  const parts = ['review', version, reviewer].map((part) =>
    part
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}+]+/gu, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase(),
  );
  return `${parts.filter((part) => part).join('-')}.yaml`;
}

function writeList(key: string, entries: readonly (readonly string[])[]): readonly string[] {
  if (!entries.length) return [`${key}: []`];
  return [
    `${key}:`,
    ...entries.flatMap(([first = '', ...rest]) => [
      `  - ${first}`,
      ...rest.map((line) => (line ? `    ${line}` : '')),
    ]),
  ];
}

function listRemarks(
  { slides }: ReviewData,
  { remarks }: Remarks,
  tag: string,
): readonly (readonly string[])[] {
  const general = remarks['']?.trim() ?? '';
  return [
    ...slides.flatMap(({ id, titles }, index) => {
      const name = `${index + 1}. ${titles[tag] ?? id}`.replace(/\s+/g, ' ');
      return ['', ...Object.keys(titles)].flatMap((language) => {
        const text = remarks[language ? `${id}/${language}` : id]?.trim() ?? '';
        const head = [`slide: ${id} # ${name}`, ...(language ? [`language: ${language}`] : [])];
        return text ? [[...head, ...writeText(text)]] : [];
      });
    }),
    ...(general ? [writeText(general)] : []),
  ];
}

function listResolved(data: ReviewData, { resolved }: Remarks): readonly (readonly string[])[] {
  return data.remarks.flatMap(({ id, author, text, resolved: before }) => {
    const state = resolved[id] ?? before;
    const words = `${author}: ${text}`.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '');
    return state === before ? [] : [[`remark: ${quote(id)} # ${words}`, `resolved: ${state}`]];
  });
}

function listSignatures(
  { slides }: ReviewData,
  { signed }: Remarks,
): readonly (readonly string[])[] {
  return signed.flatMap((name) => {
    const [id = '', language = '', part = ''] = name.split('/');
    const key = name.slice(id.length + 1);
    const print = slides.find((slide) => slide.id === id)?.fingerprints[key];
    if (!print) return [];
    return [
      [
        `slide: ${id}`,
        `language: ${quote(language)}`,
        `part: ${part}`,
        `words: ${quote(print.words)}`,
        `facts: ${writeMap(print.facts)}`,
        ...(print.paragraphs ? [`paragraphs: ${writeMap(print.paragraphs)}`] : []),
      ],
    ];
  });
}

function writeMap(map: Readonly<Record<string, string>>): string {
  const entries = Object.entries(map).map(([key, value]) => `${quote(key)}: ${quote(value)}`);
  return `{ ${entries.join(', ')} }`;
}

/** Lines as they were written, in a block that no character of them can end. */
function writeText(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  const isPlain = lines.every((line) => !/[\p{Cc}\u0085\u2028\u2029\uFEFF]/u.test(line));
  if (!isPlain || /^\s/.test(text)) return [`text: ${quote(text)}`];
  return ['text: |-', ...lines.map((line) => (line ? `  ${line}` : ''))];
}

/** Double-quoted YAML takes what JSON writes. */
function quote(text: string): string {
  return JSON.stringify(text);
}
