/** What of a slide can be read, as the browser paints it; colours as "r, g, b". */
export interface TextSeen {
  readonly name: string;
  readonly size: number;
  readonly contrast: number;
  readonly furniture: boolean;
}

/** A shape of a chart that carries data, against what is behind it. */
export interface MarkSeen {
  readonly name: string;
  readonly contrast: number;
}

/** What `measureLook` saw on the slide that is shown. */
export interface Look {
  readonly id: string;
  readonly texts: readonly TextSeen[];
  readonly marks: readonly MarkSeen[];
}

/**
 * Runs in the browser: contrast and size of every run of text and of every mark on the slide that is shown, each
 * against what is painted behind it (WCAG 2.2, 1.4.3 and 1.4.11). Self-contained, as the browser gets its source.
 */
export function measureLook(): Look {
  type Colour = readonly [number, number, number, number];
  const MARKS =
    '.bar-part, .mark, .mark-open, .place, .place-ours, .place-halo, .year, .moment, .leaders line, .flow-node circle, .flow-arrow';
  const slide = document.querySelector<HTMLElement>('.reveal > .slides > section.present');
  if (!slide) throw new Error('no slide is shown');

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** A function that computes once what it is asked again. */
  const once = <Asked, Found>(compute: (asked: Asked) => Found) => {
    const known = new Map<Asked, Found>();
    return (asked: Asked): Found => {
      const found = known.get(asked) ?? compute(asked);
      known.set(asked, found);
      return found;
    };
  };
  const read = once((paint: string): Colour => {
    if (!canvas || paint === 'none' || paint === '') return [0, 0, 0, 0];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = paint;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  });
  const over = (top: Colour, under: Colour): Colour => {
    const mix = (i: 0 | 1 | 2) => top[i] * top[3] + under[i] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const luminance = (colour: Colour): number => {
    const part = (i: 0 | 1 | 2) => {
      const value = colour[i] / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
  };
  const contrast = (top: Colour, under: Colour): number => {
    const [a, b] = [luminance(over(top, under)), luminance(under)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  const opacityOf = once((element: Element): number => {
    const above = element.parentElement;
    return Number(getComputedStyle(element).opacity) * (above ? opacityOf(above) : 1);
  });
  /** A colour as faint as the opacity of what it stands in makes it. */
  const fade = ([r, g, b, a]: Colour, element: Element): Colour => [
    r,
    g,
    b,
    a * opacityOf(element),
  ];

  /** The colour of a box or the fill of a shape; nothing for what only strokes. */
  const fillOf = once((element: Element): Colour => {
    const style = getComputedStyle(element);
    if (element instanceof SVGLineElement) return [0, 0, 0, 0];
    if (element instanceof SVGGeometryElement) return read(style.fill);
    return element instanceof HTMLElement || element.tagName === 'svg'
      ? read(style.backgroundColor)
      : [0, 0, 0, 0];
  });
  const holds = (element: Element, x: number, y: number): boolean => {
    const box = element.getBoundingClientRect();
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  };
  const shapesOf = once((svg: Element) =>
    [...svg.querySelectorAll('*')].filter(
      (element) => element instanceof SVGGeometryElement && element.closest('svg') === svg,
    ),
  );
  /** What the boxes that an element stands in paint, from the slide inwards. */
  const groundOf = once((element: Element): Colour => {
    const above = element.parentElement;
    const under: Colour = above ? groundOf(above) : [255, 255, 255, 1];
    return element instanceof SVGGeometryElement ? under : over(fillOf(element), under);
  });
  /** What is painted at a point below an element: the boxes it stands in, then shapes drawn before it. */
  const behind = (element: Element, x: number, y: number): Colour => {
    const svg = element.closest('svg');
    const drawn = (svg ? shapesOf(svg) : []).filter(
      (shape) =>
        shape !== element &&
        shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
        holds(shape, x, y),
    );
    return drawn.reduce<Colour>((under, one) => over(fillOf(one), under), groundOf(element));
  };
  const name = (element: Element, words = '') =>
    `${element.tagName.toLowerCase()}.${element.classList[0] ?? ''} ${words.trim().slice(0, 30)}`;

  const texts: TextSeen[] = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || element.closest('aside, style, title')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    const style = getComputedStyle(element);
    const colour = fade(read(style.color), element);
    const contrasts = [...range.getClientRects()]
      .filter((rect) => rect.width > 1)
      .map((rect) =>
        contrast(colour, behind(element, rect.left + rect.width / 2, rect.top + rect.height / 2)),
      );
    if (!contrasts.length) continue;
    texts.push({
      name: name(element, node.textContent),
      size: Number.parseFloat(style.fontSize),
      contrast: Math.min(...contrasts),
      furniture: element.closest('.slide-foot') !== null,
    });
  }
  const marks = [...slide.querySelectorAll(MARKS)].map((mark) => {
    const style = getComputedStyle(mark);
    const box = mark.getBoundingClientRect();
    // A box's own fill is no ground of its own.
    const ground = mark instanceof HTMLElement ? (mark.parentElement ?? mark) : mark;
    const under = behind(ground, box.left + box.width / 2, box.top + box.height / 2);
    const paints =
      mark instanceof HTMLElement
        ? [style.backgroundColor, ...(style.borderTopWidth === '0px' ? [] : [style.borderTopColor])]
        : mark instanceof SVGLineElement
          ? [style.stroke]
          : [style.fill, style.stroke];
    const seen = paints.map((paint) => contrast(fade(read(paint), mark), under));
    return { name: name(mark), contrast: Math.max(...seen) };
  });
  return { id: slide.id, texts, marks };
}
