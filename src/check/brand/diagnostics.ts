import { defineDiagnostic } from '../../model/diagnostic.ts';

export const brandContrast = defineDiagnostic<{
  readonly color: string;
  readonly pair: string;
  readonly ratio: string;
  readonly needed: string;
  readonly nearest: string;
}>({
  code: 'brand-contrast',
  severity: 'error',
  message: ({ color, pair, ratio, needed }) =>
    `the colour ${color} is too light: ${pair} has a contrast of ${ratio}:1, expected ${needed}:1 at least`,
  help: ({ nearest }) => `the nearest that works is "${nearest}"`,
  explanation:
    'The accent, the slides in full colour and the dark shades follow from `brand: { color: … }`. Text on it and with it must be legible to people with low vision and on a poor projector (WCAG 2.2, 1.4.3 and 1.4.11).',
});
