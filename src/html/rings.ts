/** Radii in px of the circles on the opening slide, the first of them in the accent. */
const RADII = [60, 150, 240, 330];

/**
 * The opening slide's ornament: circles that widen beyond the slide, one voice among many. Curves of a drawing,
 * as round borders and shadows cost the PDF 40 kB; the theme places and colours them.
 */
export function drawRings(): string {
  const circles = RADII.map((radius) => `<circle r="${radius}"/>`).join('');
  return `<svg class="rings" viewBox="-490 -212 600 900" aria-hidden="true">${circles}</svg>\n`;
}
