/** A paragraph of a document as its format holds it. */
export interface Block {
  /** As printed; a line end where the document's own line ends. */
  readonly text: string;
  /** The number that the program prints before it: "1.". */
  readonly label?: string;
  readonly isHeading: boolean;
}

/** Blocks as Markdown, so that what is printed as `*` or `#` stays so: one reader serves all formats. */
export function writeBlocks(blocks: readonly Block[]): string {
  return blocks
    .filter(({ text }) => text.trim())
    .map(({ text, label, isHeading }) => {
      const words = escapeMarkdown(text.trim());
      return `${isHeading ? '# ' : ''}${label ? `${label} ` : ''}${words}`;
    })
    .join('\n\n');
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_[\]<>&`]/g, '\\$&')
    .replace(/^([ \t]*)(#)/gm, '$1\\$2')
    .replace(/^[ \t]*(?:[-=_*][ \t]*){3,}$/gm, '');
}
