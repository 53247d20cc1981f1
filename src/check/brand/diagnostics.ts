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

export const brandTypeface = defineDiagnostic<{
  readonly name: string;
  readonly problem: string;
  readonly remedy: string;
}>({
  code: 'brand-typeface',
  severity: 'error',
  message: ({ name, problem }) => `the typeface ${name} ${problem}`,
  help: ({ remedy }) => remedy,
  explanation:
    'What `brand: { typefaces: … }` names is a package of Fontsource under the SIL Open Font License, installed where the deck stands: each page carries the characters that it shows. Of several the first that has a script sets it, and the deck’s own set what none of them has.',
});

export const brandPicture = defineDiagnostic<{ readonly path: string; readonly near: string }>({
  code: 'brand-picture',
  severity: 'error',
  message: ({ path, near }) => `there is no picture "${path}"${near}`,
  help: 'put the flag into assets/ as .svg, .png, .jpg, .webp, .avif or .gif, and name it from there',
  explanation:
    'The flag of `brand: { flag: { picture: …, alt: … } }` stands on the first slide and on the handout, and is read and made safe as any other picture in `assets/`.',
});
