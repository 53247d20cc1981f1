import { Paragraph, TextRun } from 'docx';
import type { RenderContext } from '../../content/context.ts';
import { printText } from '../../content/text.ts';
import type { LocalizedText } from '../../model/settings.ts';
import { idOf, STYLES } from './styles.ts';

/** What the document is, which version, and how it is reviewed. */
export function buildTitleBlock(context: RenderContext): readonly Paragraph[] {
  const { settings, language } = context;
  const { words } = language;
  const line = (style: string, text: string, bold = false) =>
    text
      ? [
          new Paragraph({
            style: idOf(style),
            children: [new TextRun({ text, ...(bold && { bold }) })],
          }),
        ]
      : [];
  const event = [settings.event, settings.location, settings.dates].map((text) =>
    printSetting(text, context),
  );
  const guide = language.complete ? {} : { language: { value: 'en-GB' } };
  return [
    ...line(STYLES.title, printSetting(settings.title, context)),
    ...line(STYLES.subtitle, event.filter(Boolean).join(', ')),
    ...line(
      STYLES.subtitle,
      `${printSetting(settings.delegation, context)} · ${words.speakerNotes}`,
    ),
    ...line(STYLES.subtitle, printSetting(settings.marking, context), true),
    ...line(STYLES.subtitle, printStamp(context)),
    ...[words.reviewEditing, words.reviewLocked].map(
      (text) =>
        new Paragraph({ style: idOf(STYLES.guide), children: [new TextRun({ text, ...guide })] }),
    ),
  ];
}

/** A text of the settings in the language at hand, empty where there is none. */
export function printSetting(text: LocalizedText | undefined, context: RenderContext): string {
  return printText(text?.[context.language.tag] ?? [], context);
}

/** "Version 16 May 2022 · 3f2a91c". */
export function printStamp({ language, version }: RenderContext): string {
  return `${language.words.version} ${version}`;
}
