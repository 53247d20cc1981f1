/** An element that does not fit its place. */
export interface Misfit {
  readonly kind: string;
  /** What it is and how it begins: `p "We watch more…"`. */
  readonly element: string;
  /** In CSS px, rounded up. */
  readonly excess: number;
}

/**
 * Runs in the browser: every run of text and every picture of the slide that is shown, against the slide, against the
 * boxes that hold it, and against every other text. Self-contained, since the browser is given its source alone.
 */
export function measureSlide(): Misfit[] {
  /** Half a pixel is rounding; glyphs may stand a little out of a tight line. */
  const TOLERANCE = 2;
  const slide = document.querySelector('.reveal > .slides > section.present');
  if (!slide) return [];
  const frame = slide.getBoundingClientRect();
  const misfits: Misfit[] = [];

  const name = (element: Element): string => {
    const words = (element.textContent ?? element.getAttribute('aria-label') ?? '')
      .trim()
      .replace(/\s+/g, ' ');
    const first = element.classList[0];
    return `${element.tagName.toLowerCase()}${first ? `.${first}` : ''} "${words.slice(0, 40)}"`;
  };
  const add = (kind: string, element: Element, excess: number) => {
    if (excess > TOLERANCE)
      misfits.push({ kind, element: name(element), excess: Math.ceil(excess) });
  };
  const beyond = (inner: DOMRect, outer: DOMRect): number =>
    Math.max(
      outer.left - inner.left,
      inner.right - outer.right,
      outer.top - inner.top,
      inner.bottom - outer.bottom,
    );
  const shown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
    !element.closest('aside');

  /** The nearest box a reader sees or that cuts off what stands out of it. */
  const boxOf = (element: Element): Element => {
    for (let box: Element | null = element; box && box !== slide; box = box.parentElement) {
      const style = getComputedStyle(box);
      const bordered = style.borderTopWidth !== '0px' && style.borderBottomWidth !== '0px';
      const filled = style.backgroundColor !== 'rgba(0, 0, 0, 0)';
      const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      const inline = style.display.startsWith('inline') && box.namespaceURI?.endsWith('xhtml');
      if (!inline && (bordered || filled || cuts || box.tagName === 'svg')) return box;
    }
    return slide;
  };

  const texts: { readonly element: Element; readonly rect: DOMRect }[] = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (
      !element ||
      !node.textContent?.trim() ||
      !shown(element) ||
      element.closest('title, desc, style')
    )
      continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (rect.width > 1 && rect.height > 1) texts.push({ element, rect });
  }
  for (const { element, rect } of texts) {
    add('stands out of the slide', element, beyond(rect, frame));
    const box = boxOf(element);
    if (box !== slide)
      add(
        `stands out of its box (${name(box).split(' ')[0]})`,
        element,
        beyond(rect, box.getBoundingClientRect()),
      );
  }
  for (const element of slide.querySelectorAll('img, svg, table, pre, figure, .card, .column'))
    if (shown(element))
      add('stands out of the slide', element, beyond(element.getBoundingClientRect(), frame));
  for (const element of slide.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || getComputedStyle(element).overflowY === 'visible')
      continue;
    add(
      'is cut off',
      element,
      Math.max(
        element.scrollHeight - element.clientHeight,
        element.scrollWidth - element.clientWidth,
      ),
    );
  }

  /** Texts of one paragraph share lines; glyphs of neighbours reach into each other's line boxes, hence the inset. */
  const block = (element: Element): Element =>
    element.closest(
      'p, li, h1, h2, h3, h4, h5, h6, td, th, text, dt, dd, cite, pre, span.source, .slide-number, .delegation',
    ) ?? element;
  const inset = (rect: DOMRect): number => rect.height * 0.22;
  texts.forEach((a, index) => {
    for (const b of texts.slice(index + 1)) {
      const [one, other] = [block(a.element), block(b.element)];
      if (one === other || one.contains(other) || other.contains(one)) continue;
      const width = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const top = Math.max(a.rect.top + inset(a.rect), b.rect.top + inset(b.rect));
      const bottom = Math.min(a.rect.bottom - inset(a.rect), b.rect.bottom - inset(b.rect));
      add(`overlaps ${name(one)}`, other, Math.min(width, bottom - top));
    }
  });
  return misfits;
}
