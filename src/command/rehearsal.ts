import type { Compilation } from '../compile.ts';
import { printTime } from '../content/pace.ts';
import { listPositions, listSlides } from '../content/slides.ts';
import type { Session } from './session.ts';

/** Prints what each slide took in the last rehearsal against its plan, scaled to the slot as the speaker view does. */
export function printRehearsal({ print }: Session, { deck, contexts }: Compilation): void {
  const rehearsal = deck?.rehearsals.at(-1);
  const context = rehearsal && contexts.get(rehearsal.language);
  if (!deck || !context) return;
  const slides = listSlides(deck, rehearsal.language);
  const positions = listPositions(slides, context);
  const planned = positions.reduce((sum, { seconds }) => sum + seconds, 0);
  const scale = (deck.settings.slot * 60) / Math.max(1, planned);
  const rows = slides.flatMap(({ id, name, backup }, index) => {
    const plan = (positions[index]?.seconds ?? 0) * scale;
    return backup ? [] : { name, plan, taken: rehearsal.times.get(id)?.seconds ?? 0 };
  });
  const sum = (key: 'plan' | 'taken') => rows.reduce((all, row) => all + row[key], 0);
  const all = [...rows, { name: 'total', plan: sum('plan'), taken: sum('taken') }];
  const width = Math.max(...all.map(({ name }) => name.length));
  print(`rehearsal of ${rehearsal.date} in ${rehearsal.language}, against the plan for the slot`);
  print(formatRow([''.padEnd(width), 'planned', 'taken', 'difference']));
  for (const { name, plan, taken } of all) {
    const difference = Math.round(taken) - Math.round(plan);
    const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
    const times = [plan, taken, Math.abs(difference)].map((time) => printTime(Math.round(time)));
    print(formatRow([name.padEnd(width), times[0] ?? '', times[1] ?? '', sign + times[2]]));
  }
  print('');
}

function formatRow([
  name = '',
  planned = '',
  taken = '',
  difference = '',
]: readonly string[]): string {
  return `${name}  ${planned.padStart(7)}  ${taken.padStart(6)}  ${difference.padStart(10)}`;
}
