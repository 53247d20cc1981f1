import type { DeckPage } from '../lent-browser.ts';
import type { Box, Mark, Part, Scene, TextRun } from './scene.ts';

/** What is to be measured: a slide in the room with so many of its fragments, or what a selector finds in the document. */
export type Wanted = { readonly slide: number; readonly fragments: number } | string;

/**
 * Every run of text, picture and mark of each slide that is wanted, or else of the one that is shown, with what it stands
 * in; in the deck as a document, what is broken alone. As one text, since Playwright takes longer to hand over thousands
 * of objects than the browser to measure them.
 */
export async function measureSlides(
  page: Pick<DeckPage, 'evaluate'>,
  wanted: readonly (Wanted | undefined)[],
): Promise<readonly (Scene | null)[]> {
  return JSON.parse(await page.evaluate(writeScenes, wanted));
}

/**
 * Runs in the browser. All in one task, so that nothing is painted between the slides.
 * Self-contained, since the browser is given its source alone; what is wrong with it is judged elsewhere.
 */
function writeScenes(wanted: readonly (Wanted | undefined)[]): string {
  const BLOCKS =
    'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, cite, pre, .drawn span:not(.whole), span.source, .slide-number, .delegation';
  /** Narrower than any letter, in px. */
  const TRACE = 1;
  const SHOWN = '.reveal > .slides > section.present';
  const scenes = wanted.map((one) => {
    if (one && typeof one === 'object') globalThis.Reveal.slide(one.slide, 0, one.fragments);
    const reading = typeof one === 'string';
    const slide = document.querySelector<HTMLElement>(reading ? one : SHOWN);
    return slide ? measure(slide, reading) : null;
  });
  return JSON.stringify(scenes);

  function measure(slide: HTMLElement, reading: boolean): Scene {
    const elements = [...slide.querySelectorAll('*')];
    const scale = slide.getBoundingClientRect().width / slide.offsetWidth;
    const parts: Record<number, Part> = {};

    const boxOf = (element: Element): Box => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const wordsOf = (element: Element): string =>
      (
        element.textContent ||
        element.getAttribute('aria-label') ||
        element.getAttribute('alt') ||
        ''
      )
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const nameOf = (element: Element): string => {
      const chart = /chart-([\w-]+)/.exec(
        element.closest('.chart')?.getAttribute('class') ?? '',
      )?.[1];
      const first = element.classList[0];
      const tag = `${element.tagName.toLowerCase()}${first ? `.${first}` : ''}`;
      const words = wordsOf(element);
      const cut = words.length > 40 ? `${words.slice(0, 41).replace(/\s+\S*$/, '')}…` : words;
      return `${chart ? `chart ${chart}: ` : ''}${tag}${cut ? ` "${cut}"` : ''}`;
    };
    /** The child of the body, the head or one part of the foot that an element stands in. */
    const groupOf = (element: Element): Element => {
      for (let one: Element | null = element; one && one !== slide; one = one.parentElement)
        if (one.parentElement?.matches('.slide-body, .slide-foot') || one.matches('.slide-head'))
          return one;
      return element;
    };
    const kindOf = (element: Element): Part['kind'] => {
      if (element.closest('.chart')) return 'chart';
      if (element.closest('table')) return 'table';
      return element.closest('.slide-foot') ? 'foot' : 'text';
    };
    const charts = [...slide.querySelectorAll('.chart')];
    const note = (element: Element): number => {
      const number = elements.indexOf(element);
      if (parts[number]) return number;
      const within: number[] = [];
      for (let one = element.parentElement; one && one !== slide; one = one.parentElement)
        within.push(elements.indexOf(one));
      parts[number] = {
        name: nameOf(element),
        words: wordsOf(element),
        group: elements.indexOf(groupOf(element)),
        kind: kindOf(element),
        chart: charts.findIndex((chart) => chart.contains(element)),
        within,
      };
      return number;
    };
    const shown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
      !element.closest('aside');

    const holderOf = (element: Element): Element | undefined => {
      for (let box: Element | null = element; box && box !== slide; box = box.parentElement) {
        const style = getComputedStyle(box);
        const bordered = style.borderTopWidth !== '0px' && style.borderBottomWidth !== '0px';
        const filled = style.backgroundColor !== 'rgba(0, 0, 0, 0)';
        const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
        const inline = style.display.startsWith('inline') && box.namespaceURI?.endsWith('xhtml');
        if (!inline && (bordered || filled || cuts || box.tagName === 'svg')) return box;
      }
      return undefined;
    };

    /** Line boxes are higher than letters, and the more so the larger they are: the face tells what it draws. */
    const canvas = document.createElement('canvas').getContext('2d');
    const inkOf = (rect: Box, words: string, style: CSSStyleDeclaration): Box => {
      if (!canvas) return rect;
      canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const face = canvas.measureText(words.replace(/\s+/g, ' '));
      const zoom =
        (rect.bottom - rect.top) / (face.fontBoundingBoxAscent + face.fontBoundingBoxDescent);
      return {
        ...rect,
        top: rect.top + zoom * (face.fontBoundingBoxAscent - face.actualBoundingBoxAscent),
        bottom: rect.bottom - zoom * (face.fontBoundingBoxDescent - face.actualBoundingBoxDescent),
      };
    };

    /** Shapes of a drawing, and filled boxes of a chart; not leaders, which lead from marks to words. */
    const isMark = (shape: Element): boolean => {
      if (shape.closest('.leaders') || !shown(shape)) return false;
      return (
        !(shape instanceof HTMLElement) ||
        getComputedStyle(shape).backgroundColor !== 'rgba(0, 0, 0, 0)'
      );
    };

    const texts: TextRun[] = [];
    const breaks: { part: number; word: string }[] = [];
    const range = document.createRange();
    const noteText = (node: Node, element: Element): void => {
      const style = getComputedStyle(element);
      const block = element.closest(BLOCKS) ?? element;
      const holder = holderOf(element);
      const fixed = {
        part: note(block),
        // What stands raised is as large as what it belongs to.
        size: Number.parseFloat(
          getComputedStyle(element.closest('sup')?.parentElement ?? element).fontSize,
        ),
        ...(holder && {
          holder: { name: holder.classList[0] ?? holder.tagName, box: boxOf(holder) },
        }),
        ...(block instanceof HTMLElement && {
          column: boxOf(block.closest('.slide-head') ?? block),
        }),
      };
      range.selectNodeContents(node);
      for (const { left, top, right, bottom, width, height } of range.getClientRects()) {
        const box = { left, top, right, bottom };
        if (width > TRACE && height > TRACE)
          texts.push({ ...fixed, box, ink: inkOf(box, node.textContent ?? '', style) });
      }
    };
    /** Addresses may break anywhere, words only at their hyphens, and numbers nowhere; some scripts between any letters. */
    const WORDS =
      /(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}]){2,}|\p{N}[\p{N}.,]*\p{N}/gu;
    const noteBreaks = (node: Node, element: Element): void => {
      for (const { 0: token, index: start } of (node.textContent ?? '').matchAll(/\S+/g)) {
        if (/[/@_]/.test(token)) continue;
        for (const { 0: word, index } of token.matchAll(WORDS)) {
          // The hyphen that a soft one shows at a line's end counts as the first letter's behind it.
          const hyphen = token[index - 1] === '\u00ad' ? 1 : 0;
          range.setStart(node, start + index + hyphen);
          range.setEnd(node, start + index + word.length);
          const boxes = [...range.getClientRects()].filter(({ width }) => width > TRACE);
          const lines = new Set(boxes.map(({ top }) => Math.round(top)));
          if (lines.size > 1) breaks.push({ part: note(element.closest(BLOCKS) ?? element), word });
        }
      }
    };
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || !shown(element)) continue;
      if (element.closest('title, desc, style')) continue;
      if (!reading) noteText(node, element);
      if (!element.closest('svg')) noteBreaks(node, element);
    }

    const frame = boxOf(slide);
    if (reading) {
      const nothing = { texts, marks: [], boxes: [], cuts: [], feet: [] };
      return { ...nothing, frame, floor: frame.bottom, parts, breaks };
    }

    /** A drawing on a ground of its own, and any other picture, is a box; else its shapes are what counts. */
    const PICTURES = '.chart-image, svg:not(.rings, .chart-image svg)';
    const SHAPES = 'rect, circle, ellipse, path, polygon, polyline, line, use, span';
    const marks: Mark[] = [];
    /** Where the shapes of the page's definition of a picture stand in the one that uses it. */
    const listUsed = (picture: SVGSVGElement): Box[] => {
      const id = picture.querySelector('use')?.getAttribute('href')?.slice(1) ?? '';
      const definition = document.getElementById(id);
      const toScreen = picture.getScreenCTM();
      return [...(definition?.querySelectorAll<SVGGraphicsElement>(SHAPES) ?? [])].flatMap(
        (shape) => {
          const hidden = shape.closest('defs, clipPath, symbol, pattern, marker');
          const toPicture = shape.getCTM();
          if (!toScreen || !toPicture || (hidden && definition?.contains(hidden))) return [];
          const { x, y, width, height } = shape.getBBox();
          const matrix = toScreen.multiply(toPicture);
          const corners = [x, x + width].flatMap((left) =>
            [y, y + height].map((top) => new DOMPoint(left, top).matrixTransform(matrix)),
          );
          const [across, down] = [corners.map((one) => one.x), corners.map((one) => one.y)];
          return {
            left: Math.min(...across),
            top: Math.min(...down),
            right: Math.max(...across),
            bottom: Math.max(...down),
          };
        },
      );
    };
    for (const picture of slide.querySelectorAll(PICTURES)) {
      if (!shown(picture)) continue;
      const part = note(picture);
      marks.push({ part, box: boxOf(picture), whole: true });
      if (getComputedStyle(picture).backgroundColor !== 'rgba(0, 0, 0, 0)') continue;
      if (picture.matches('.photo')) continue;
      if (picture instanceof SVGSVGElement && picture.matches('.drawing'))
        for (const box of listUsed(picture)) marks.push({ part, box, whole: false });
      for (const shape of picture.querySelectorAll(SHAPES))
        if (isMark(shape)) marks.push({ part, box: boxOf(shape), whole: false });
    }

    const boxes = [...slide.querySelectorAll(`${PICTURES}, table, pre, figure, .card, .column`)]
      .filter(shown)
      .map((element) => ({ part: note(element), box: boxOf(element) }));
    const cuts = elements.flatMap((element) => {
      if (!(element instanceof HTMLElement) || getComputedStyle(element).overflowY === 'visible')
        return [];
      const excess = Math.max(
        element.scrollHeight - element.clientHeight,
        element.scrollWidth - element.clientWidth,
      );
      return excess > 0 ? [{ part: note(element), excess }] : [];
    });
    const feet = [...slide.querySelectorAll('.slide-foot > *')].map((element) => {
      const lines = element.getBoundingClientRect().height / scale;
      return {
        part: note(element),
        lines: Math.round(lines / Number.parseFloat(getComputedStyle(element).lineHeight)),
      };
    });
    const body = slide.querySelector('.slide-body')?.getBoundingClientRect();
    const foot = slide.querySelector('.slide-foot')?.getBoundingClientRect();
    const floor = body?.height ? body.bottom : (foot?.top ?? frame.bottom);
    return { frame, floor, parts, texts, marks, boxes, cuts, breaks, feet };
  }
}
