/** Strokes of the buttons' pictures in a square of 24. */
const STROKES = {
  next: 'M9 5l7 7-7 7',
  previous: 'M15 5l-7 7 7 7',
  back: 'M9 6L4 11l5 5M4 11h10a6 6 0 010 8',
  overview: 'M4 5h7v6H4zM13 5h7v6h-7zM4 13h7v6H4zM13 13h7v6h-7z',
  language: 'M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  dark: 'M19 14.500A8 8 0 119.5 5a6.5 6.5 0 009.5 9.500z',
  black: 'M3 5h18v12H3zM8 21h8M5 7l14 8M5 15l14-8',
  full: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  help: 'M9 9a3 3 0 114.5 2.600c-1 .6-1.5 1.2-1.5 2.400M12 17.500v.5',
  speaker: 'M3 4h18v11H3zM12 15v5M8 20h8M7 8h6M7 11h4',
  present: 'M3 5h18v12H3zM10 8.500v5l4-2.500zM8 21h8',
  read: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h3',
  freeze: 'M7 5v14M17 5v14',
  pointer: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2v3M12 19v3M2 12h3M19 12h3',
  magnify: 'M10 4a6 6 0 100 12 6 6 0 000-12zM15 15l6 6M10 7v6M7 10h6',
  times: 'M12 4a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 8v5l3 2M9 2h6',
  close: 'M6 6l12 12M18 6L6 18',
} as const;

export type IconName = keyof typeof STROKES;

/** A button's picture; its name is the button's own. */
export function drawIcon(name: IconName): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', STROKES[name]);
  svg.append(path);
  return svg;
}
