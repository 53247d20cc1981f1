/**
 * Runs in the browser before a page is printed, on what `selector` finds, and moves no line. Soft hyphens at which no
 * line ends are taken away, since Chromium writes each into the PDF's text; and spaces at which a line ends are kept,
 * since Chromium drops them and two words would be read as one (ISO 32000-1, 14.8.2.2.3 and 14.8.2.5). Everything is
 * measured before anything is changed, or the browser would lay the document out again for each change.
 * Self-contained, since the browser is given its source alone.
 */
export function settleLineEnds(selector: string): void {
  const SOFT_HYPHEN = '\u00AD';
  const range = document.createRange();

  /** Where the character at `at` stands: a range's first box may be an empty one at the end of the line before. */
  const findLine = (node: Node, at: number): number => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return [...range.getClientRects()].at(-1)?.bottom ?? 0;
  };
  /** Not the line of the character before it; characters of one text are of one height. */
  const endsLine = (node: Node, at: number): boolean =>
    at > 0 && findLine(node, at + 1) - findLine(node, at - 1) > 1;
  const dropIdleHyphens = (node: Node): string =>
    [...(node.nodeValue ?? '')]
      .filter((character, at) => character !== SOFT_HYPHEN || endsLine(node, at))
      .join('');

  /** An element of nothing but words on lines, with no space that would show. */
  const isParagraph = (element: Element): element is HTMLElement =>
    element instanceof HTMLElement &&
    [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim(),
    ) &&
    !/^[ ]|[\t\r\n]|[ ]{2}|[ ]$/.test(element.textContent ?? '') &&
    [...element.querySelectorAll('*')].every((one) =>
      getComputedStyle(one).display.startsWith('inline'),
    );

  const texts: [Node, string][] = [];
  const paragraphs: HTMLElement[] = [];
  for (const root of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.nodeValue?.includes(SOFT_HYPHEN)) texts.push([node, dropIdleHyphens(node)]);
    for (const element of root.querySelectorAll('*'))
      if (isParagraph(element)) paragraphs.push(element);
  }
  for (const [node, text] of texts) node.nodeValue = text;
  for (const { style } of paragraphs) style.setProperty('white-space-collapse', 'preserve');
}
