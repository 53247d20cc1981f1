import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Locale } from '../../model/locale.ts';
import { printCue, printSound } from '../cue-text.ts';
import { hasMark, type Mark, nameMark, nameMarks, type Sign } from '../note.ts';
import { directRun, nameLanguage } from './direction.ts';
import { createLockedControl } from './element.ts';
import { idOf, STYLES } from './styles.ts';

/** What runs are built with: the next id of a content control, and where links between slides lead. */
export interface RunContext {
  readonly nextId: () => number;
  /** The deck's language that the document is in. */
  readonly locale: Locale;
  /** Name of the bookmark at a slide, by the slide's id. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** A paragraph's signs as runs, links and locked content controls. */
export function buildRuns(signs: readonly Sign[], context: RunContext): readonly ParagraphChild[] {
  return groupSigns(signs, linkOf).flatMap((group) => {
    const runs = buildLinkedRuns(group, signs, context);
    const link = group[0]?.marks.find(({ type }) => type === 'link');
    return link ? [buildLink(link.target ?? '', runs, context)] : runs;
  });
}

function linkOf(sign: Sign): string {
  const link = sign.marks.find(({ type }) => type === 'link');
  return link ? nameMark(link) : '';
}

function groupSigns(signs: readonly Sign[], name: (sign: Sign) => string): readonly Sign[][] {
  const groups: Sign[][] = [];
  let last: string | undefined;
  for (const sign of signs) {
    const current = name(sign);
    if (current === last) groups.at(-1)?.push(sign);
    else groups.push([sign]);
    last = current;
  }
  return groups;
}

function buildLink(
  target: string,
  children: readonly ParagraphChild[],
  { anchors }: RunContext,
): ParagraphChild {
  const anchor = target.startsWith('#') ? anchors.get(target.slice(1)) : undefined;
  return anchor
    ? new InternalHyperlink({ anchor, children })
    : new ExternalHyperlink({ link: target, children });
}

function buildLinkedRuns(
  group: readonly Sign[],
  signs: readonly Sign[],
  context: RunContext,
): readonly ParagraphChild[] {
  const nameRun = (sign: Sign) =>
    sign.kind === 'text' || sign.kind === 'space'
      ? `${nameMarks(sign)} ${languageOf(sign.marks)}`
      : `${signs.indexOf(sign)}`;
  return groupSigns(group, nameRun).flatMap((run) => {
    const last = run.at(-1);
    const next = last && signs[signs.indexOf(last) + 1];
    const sound = last?.marks.find(({ type }) => type === 'say');
    const ends = sound && !next?.marks.some((mark) => nameMark(mark) === nameMark(sound));
    return [
      buildRun(run, context),
      ...(ends ? [new TextRun({ text: printSound(sound.target ?? ''), style: STYLES.cue })] : []),
    ];
  });
}

function buildRun(run: readonly Sign[], { nextId, locale }: RunContext): ParagraphChild {
  const [sign] = run;
  if (sign?.kind === 'break') return new TextRun({ break: 1 });
  if (sign?.kind === 'cue') return new TextRun({ text: printCue(sign.text), style: STYLES.cue });
  const format = sign ? formatRun(sign, locale) : {};
  if (sign?.printed === undefined)
    return new TextRun({ ...format, text: run.map(({ text }) => text).join('') });
  const style = sign.kind === 'fact' ? STYLES.fact : idOf(STYLES.code);
  const text = new TextRun({ ...format, style, text: sign.printed });
  return createLockedControl(nextId(), sign.text, [text]);
}

function formatRun(sign: Sign, locale: Locale) {
  const style = hasMark(sign, 'say')
    ? STYLES.spoken
    : hasMark(sign, 'code')
      ? STYLES.code
      : hasMark(sign, 'link')
        ? 'Hyperlink'
        : '';
  const tag = sign.lang ?? languageOf(sign.marks);
  return {
    ...(hasMark(sign, 'strong') && { bold: true }),
    ...(hasMark(sign, 'emphasis') && { italics: true }),
    ...(hasMark(sign, 'strike') && { strike: true }),
    ...(style && { style }),
    ...directRun(tag || locale),
    ...(tag && { language: nameLanguage(tag) }),
  };
}

function languageOf(marks: readonly Mark[]): string {
  return marks.findLast(({ lang }) => lang)?.lang ?? '';
}
