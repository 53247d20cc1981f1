import type { ReviewData } from '../../html/review/review.ts';
import type { Remarks } from './memory.ts';

/** A reviewer's work as Markdown to send back: every slide with its id, its tick and the remarks on it. */
export function writeReport(data: ReviewData, remarks: Remarks, tag: string, now: Date): string {
  const language = data.languages.find((one) => one.tag === tag) ?? data.languages[0];
  if (!language) return '';
  const { words, title } = language;
  const day = new Intl.DateTimeFormat(language.tag, { dateStyle: 'long' }).format(now);
  const general = quote(remarks.remarks[''] ?? '');
  return [
    `# ${words.review}${words.colon} ${title}`,
    [
      `- ${words.version}${words.colon} ${data.version}`,
      ...(remarks.reviewer.trim() ? [`- ${words.reviewer}${words.colon} ${remarks.reviewer}`] : []),
      `- ${day}`,
    ].join('\n'),
    ...data.slides.map(({ id, titles }, index) => {
      const heading = `## ${index + 1}. ${titles[language.tag] ?? id} \`${id}\``;
      const tick = `- [${remarks.ticked.includes(id) ? 'x' : ' '}] ${words.tick}`;
      return [heading, tick, quote(remarks.remarks[id] ?? '')].filter((part) => part).join('\n\n');
    }),
    ...(general ? [`## ${words.generalRemarks}\n\n${general}`] : []),
    '',
  ].join('\n\n');
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
  return `${parts.filter((part) => part).join('-')}.md`;
}

/** As a quotation, so that no line of a remark is taken for a heading or a tick. */
function quote(text: string): string {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => (line ? `> ${line}` : text.trim() ? '>' : ''))
    .join('\n');
}
