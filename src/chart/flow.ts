import { defineChart } from './chart-type.ts';
import { choiceOf, listOf, optionalText, text } from './fields.ts';
import { box, shape, words } from './markup.ts';

/** Steps one after the other along one line: done is a disc with a tick, under way a ring with a core, to come a ring. */
export const flow = defineChart({
  fields: {
    steps: listOf('a step: title, and text and state where wanted', 'steps', {
      title: text,
      text: optionalText,
      state: choiceOf('done', 'now'),
    }),
  },
  draws: 'steps one after the other',
  shape: 'wide',
  derive: () => [],

  draw({ steps }, { print }) {
    const drawn = steps.map((step, index) => {
      const next = steps[index + 1];
      return box(
        'flow-step',
        {},
        box('flow-line', {}, drawNode(step.state), next ? drawArrow(next.state) : ''),
        words('flow-title', print(step.title)),
        words('flow-text', step.text ? print(step.text) : ''),
      );
    });
    return box('flow', { steps: steps.length }, ...drawn);
  },
});

type State = 'done' | 'now' | undefined;

/** What is not done yet is reached by a broken line. */
function drawArrow(next: State): string {
  return box(next === 'done' ? 'flow-arrow' : 'flow-arrow flow-arrow-open', {});
}

function drawNode(state: State): string {
  return `<svg class="flow-node" viewBox="-50 -50 100 100">${drawState(state)}</svg>`;
}

function drawState(state: State): string {
  const disc = (r: number, name: string) => shape('circle', { class: name, r });
  switch (state) {
    case 'done':
      return (
        disc(47, 'flow-done') + shape('path', { class: 'flow-tick', d: 'M-20 1l14 15l27 -31' })
      );
    case 'now':
      return disc(46, 'flow-now') + disc(20, 'flow-core');
    case undefined:
      return disc(46, 'flow-next');
  }
}
