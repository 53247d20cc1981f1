import { readFact } from './chart-fact.ts';
import { defineChart } from './chart-type.ts';
import { factOf, listOf, text } from './fields.ts';
import { box, shape, words } from './markup.ts';
import { drawBand, MARKER_DEPTH, measureBand, placeMoment } from './timeline-band.ts';
import { placeLabels, type Slot } from './timeline-labels.ts';

/**
 * Dated facts to scale on a band of years that begins with the first date: a year fills its place on the band, a day is
 * a disc, an interval a block. Labels stand before and after the band, none on another; on a narrow screen in a list.
 */
export const timeline = defineChart({
  fields: {
    events: listOf('an event: fact and label', 'events', {
      fact: factOf({ kinds: ['date', 'year', 'decade'] }),
      label: text,
    }),
  },
  shape: 'wide',
  derive: () => [],

  draw({ events }, context) {
    const dated = events
      .flatMap(({ fact, label }) => {
        const read = readFact(fact, context);
        const drawn = { date: read?.printed.text ?? '', label: context.print(label) };
        return read?.span ? [{ ...drawn, span: read.span }] : [];
      })
      .sort((a, b) => a.span.from.getTime() - b.span.from.getTime());
    const band = measureBand(dated.map(({ span }) => span));
    if (!band) return '';
    const moments = dated.map(({ span }) => placeMoment(span, band));
    const slots = placeLabels(moments);
    const labels = slots.map((slot, index) => {
      const { date = '', label = '', span } = dated[index] ?? {};
      const name = `event event-${slot.side} event-${span?.shape}${slot.ends ? ' event-ends' : ''}`;
      const place = { start: slot.start, width: slot.width };
      return box(name, place, words('timeline-date', date), words('timeline-label', label));
    });
    const sides = slots.map(({ side }) => side);
    const cells = drawBand(band, moments, sides, context);
    return box(
      'timeline',
      {},
      cells,
      drawLeaders('before', slots),
      drawLeaders('after', slots),
      ...labels,
    );
  },
});

/** Lines from the band to the labels on one side, in hundredths of the room between them; a day's runs on to its disc. */
function drawLeaders(side: Slot['side'], slots: readonly Slot[]): string {
  const lines = slots
    .filter((slot) => slot.side === side)
    .map(({ anchor, meets, moment }) => {
      const into = moment.shape === 'year' ? 0 : MARKER_DEPTH;
      const [y1, y2] = side === 'before' ? [0, 100 + into] : [100, -into];
      return shape('line', { x1: meets * 100, y1, x2: anchor * 100, y2 });
    });
  return `<svg class="leaders leaders-${side}" viewBox="0 0 100 100" preserveAspectRatio="none">${lines.join('')}</svg>`;
}
