/**
 * Runs in the browser: the words that would be cut off at the side of the paper, pictures of slides apart, which are
 * measured as slides. The body is as wide as the paper leaves it. Self-contained, since the browser is given its source.
 */
export function listCutWords(): string[] {
  const edge = document.body.getBoundingClientRect().right + 1;
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('.slide-picture, style')) continue;
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some(({ right }) => right > edge))
      cut.push((node.nodeValue ?? '').trim().slice(0, 60));
  }
  return cut;
}
