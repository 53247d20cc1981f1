import { readFact } from './chart-fact.ts';
import { defineChart } from './chart-type.ts';
import { factOf, listOf, text } from './fields.ts';
import { box, shape, words } from './markup.ts';
import { drawBand, isNumbered, measureBand, placeMoment } from './timeline-band.ts';
import { placeLabels, type Slot } from './timeline-labels.ts';

/**
 * Dated facts to scale on a band of years that begins with the first date: a year fills its place on the band, a day is
 * a disc on its edge, an interval a block. Labels stand before and after the band, none on another, and say no year again
 * that stands in the band; on a narrow screen they stand in a list.
 */
export const timeline = defineChart({
  fields: {
    events: listOf('an event: fact and label', 'events', {
      fact: factOf({ kinds: ['date', 'year', 'decade'], most: 9999 }),
      label: text,
    }),
  },
  draws: 'dated facts to scale',
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
      const said = span?.shape === 'year' && isNumbered(band) ? ' timeline-date-said' : '';
      return box(name, place, words(`timeline-date${said}`, date), words('timeline-label', label));
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

/** Lines from the band to the labels on one side, in hundredths of the room between them. */
function drawLeaders(side: Slot['side'], slots: readonly Slot[]): string {
  const lines = slots
    .filter((slot) => slot.side === side)
    .map(({ anchor, meets }) => {
      const [y1, y2] = side === 'before' ? [0, 100] : [100, 0];
      return shape('line', { x1: meets * 100, y1, x2: anchor * 100, y2 });
    });
  return `<svg class="leaders leaders-${side}" viewBox="0 0 100 100" preserveAspectRatio="none">${lines.join('')}</svg>`;
}
