import { Paragraph, TextRun } from 'docx';
import type { RenderContext } from '../../content/context.ts';
import { printText } from '../../content/text.ts';
import type { LocalizedText } from '../../model/settings.ts';
import { directParagraph, directRun } from './direction.ts';
import { idOf, STYLES } from './styles.ts';

/** What the document is, which version, and how it is reviewed. */
export function buildTitleBlock(context: RenderContext): readonly Paragraph[] {
  return listLines(context).map(({ style, text, ...format }) => {
    const { tag } = context.language;
    const isEnglish = format.language !== undefined;
    const children = [new TextRun({ text, ...(!isEnglish && directRun(tag)), ...format })];
    return new Paragraph({
      style: idOf(style),
      ...(!isEnglish && directParagraph(tag)),
      children,
    });
  });
}

/** Every line of the cover and the margins, by which an import tells what a reviewer typed there. */
export function listFrontLines(context: RenderContext): readonly string[] {
  return [...listLines(context).map(({ text }) => text), printMarginLine(context)];
}

/** The line at the head of each page: the marking and the version. */
export function printMarginLine(context: RenderContext): string {
  const lines = [printSetting(context.settings.marking, context), printStamp(context)];
  return lines.filter(Boolean).join(' · ');
}

interface FrontLine {
  readonly style: string;
  readonly text: string;
  readonly bold?: boolean;
  readonly language?: { readonly value: string };
}

function listLines(context: RenderContext): readonly FrontLine[] {
  const { settings, language } = context;
  const { words } = language;
  const event = [settings.event, settings.location, settings.dates].map((text) =>
    printSetting(text, context),
  );
  const delegation = printSetting(settings.delegation, context);
  const guide = language.complete ? {} : { language: { value: 'en-GB' } };
  const lines: readonly FrontLine[] = [
    { style: STYLES.title, text: printSetting(settings.title, context) },
    { style: STYLES.subtitle, text: event.filter(Boolean).join(words.comma) },
    { style: STYLES.subtitle, text: `${delegation} · ${words.speakerNotes}` },
    { style: STYLES.subtitle, text: printSetting(settings.marking, context), bold: true },
    { style: STYLES.subtitle, text: printStamp(context) },
    { style: STYLES.guide, text: words.reviewEditing, ...guide },
    { style: STYLES.guide, text: words.reviewLocked, ...guide },
  ];
  return lines.filter(({ text }) => text);
}

/** A text of the settings in the language at hand, empty where there is none. */
export function printSetting(text: LocalizedText | undefined, context: RenderContext): string {
  return printText(text?.[context.language.tag] ?? [], context);
}

/** "Version 16 May 2022 · 3f2a91c". */
function printStamp({ language, version }: RenderContext): string {
  return `${language.words.version} ${version}`;
}
