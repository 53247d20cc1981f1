/**
 * Runs in the browser before a page is printed, on what `selector` finds, and moves no line. Soft hyphens at which no
 * line ends are taken away, since Chromium writes each into the PDF's text; and spaces at which a line ends are kept,
 * since Chromium drops them and two words would be read as one (ISO 32000-1, 14.8.2.2.3 and 14.8.2.5).
 * Self-contained, since the browser is given its source alone.
 */
export function settleLineEnds(selector: string): void {
  const SOFT_HYPHEN = '\u00AD';
  const range = document.createRange();

  /** Where the sign at `at` stands: a range's first box may be an empty one at the end of the line before. */
  const findLine = (node: Node, at: number): number => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return [...range.getClientRects()].at(-1)?.bottom ?? 0;
  };
  /** Not the line of the sign before it; signs of one text are of one height. */
  const endsLine = (node: Node, at: number): boolean =>
    at > 0 && findLine(node, at + 1) - findLine(node, at - 1) > 1;
  const dropIdleHyphens = (node: Node): void => {
    const text = node.nodeValue ?? '';
    const kept = [...text].filter((sign, at) => sign !== SOFT_HYPHEN || endsLine(node, at));
    if (kept.length < text.length) node.nodeValue = kept.join('');
  };

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

  for (const root of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.nodeValue?.includes(SOFT_HYPHEN)) dropIdleHyphens(node);
    for (const element of root.querySelectorAll('*'))
      if (isParagraph(element)) element.style.setProperty('white-space-collapse', 'preserve');
  }
}
