import type { FactUse } from './fact.ts';
import type { Place } from './place.ts';
import type { Text } from './text.ts';

interface ChartBase {
  /** The text alternative; it uses every fact the chart draws. */
  readonly alt: Text;
  readonly place: Place;
}

/** A rise between two known points: the base set at 100, the end read from a percentage. */
export interface IndexBarChart extends ChartBase {
  readonly type: 'index-bar';
  readonly fact: FactUse;
  readonly from: Text;
  readonly to: Text;
}

/** A field of marks, each worth a round number that the chart chooses and says. */
export interface UnitFieldChart extends ChartBase {
  readonly type: 'unit-field';
  readonly fact: FactUse;
  /** What is counted. */
  readonly unit: Text;
}

/** As many places in a ring as the fact counts, one of them ours. */
export interface RingChart extends ChartBase {
  readonly type: 'ring';
  readonly fact: FactUse;
  readonly unit: Text;
  /** Label of the one place set apart. */
  readonly ours: Text;
}

/** Dated facts to scale. */
export interface TimelineChart extends ChartBase {
  readonly type: 'timeline';
  readonly events: readonly { readonly fact: FactUse; readonly label: Text }[];
}

/** Steps one after the other. */
export interface FlowChart extends ChartBase {
  readonly type: 'flow';
  readonly steps: readonly {
    readonly title: Text;
    readonly text?: Text;
    /** `now` marks the step under way. */
    readonly state?: 'done' | 'now';
  }[];
}

/** A sum of money against nothing but itself, in equal blocks. */
export interface AmountChart extends ChartBase {
  readonly type: 'amount';
  readonly fact: FactUse;
  readonly label: Text;
}

export type Chart =
  | IndexBarChart
  | UnitFieldChart
  | RingChart
  | TimelineChart
  | FlowChart
  | AmountChart;
export type ChartType = Chart['type'];
