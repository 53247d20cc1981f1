import type { DeckLanguage } from '../../html/page.ts';
import type { SpeakerWords } from '../../language/words/speaker.ts';
import { openDialog } from '../deck/dialog.ts';
import { create, fill } from '../deck/dom.ts';
import { copyTitle, readNumber } from '../deck/slide-copy.ts';
import type { PlannedSlide } from './pace.ts';
import {
  nameRunFile,
  printDifference,
  printRun,
  printRunFile,
  printTimeLines,
  type Run,
} from './runs.ts';
import { printSeconds } from './timer.ts';

/** Shows what each slide took against its plan, of this talk and of those before it, to be copied and saved. */
export function openTimes(
  runs: readonly Run[],
  plan: readonly PlannedSlide[],
  slides: readonly HTMLElement[],
  { words: deckWords, formatting }: Pick<DeckLanguage, 'words' | 'formatting'>,
  words: SpeakerWords,
): void {
  const { close } = deckWords.actions;
  const [first] = runs;
  if (!first) {
    openDialog(words.short.times, close, 'times', create('p', {}, words.noTimes));
    return;
  }
  const choice = create('select', { id: 'run', dir: 'ltr' });
  for (const [index, run] of runs.entries())
    choice.append(create('option', { value: String(index) }, `${run.date} · ${run.language}`));
  const table = create('table');
  const status = create('p', { role: 'status' });
  const chosen = () => runs[Number(choice.value)] ?? first;
  const name = ({ id }: PlannedSlide) => {
    const slide = slides.find((one) => one.id === id);
    return slide ? [`${readNumber(slide)} · `, ...copyTitle(slide)] : [id];
  };
  const show = () => table.replaceChildren(...drawTable(chosen(), plan, name, words, formatting));
  choice.addEventListener('change', show);
  show();
  const copy = (text: () => string) => async () => {
    status.textContent = (await copyText(text())) ? words.copied : text();
  };
  const save = () => {
    saveFile(nameRunFile(chosen()), printRunFile(chosen()));
    status.textContent = fill(words.saved, { file: nameRunFile(chosen()) });
  };
  const buttons = create(
    'p',
    { class: 'buttons' },
    addButton(
      words.copyTimes,
      copy(() => printTimeLines(chosen(), plan)),
    ),
    addButton(
      words.copyText,
      copy(() => printRun(chosen(), plan)),
    ),
    addButton(words.saveRun, save),
  );
  const label = create('label', { for: 'run' }, words.run);
  openDialog(
    words.short.times,
    close,
    'times',
    create('p', {}, label, ' ', choice),
    table,
    buttons,
    status,
  );
}

function addButton(name: string, run: () => void): HTMLElement {
  const button = create('button', { type: 'button' }, name);
  button.addEventListener('click', run);
  return button;
}

function drawTable(
  run: Run,
  plan: readonly PlannedSlide[],
  nameSlide: (slide: PlannedSlide) => readonly (Node | string)[],
  words: SpeakerWords,
  formatting: string,
): readonly Node[] {
  const heads = [words.slide, words.planned, words.taken, words.difference].map((name) =>
    create('th', { scope: 'col' }, name),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const planned = plan.map(({ seconds }) => seconds);
  const taken = plan.map(({ id }) => run.times[id] ?? 0);
  const draw = (name: readonly (Node | string)[], due: number, used: number) => {
    const times = [printSeconds(due, formatting), printSeconds(used, formatting)];
    return drawRow(name, [...times, printDifference(used - due, formatting)]);
  };
  const rows = plan.map((one, index) =>
    draw(nameSlide(one), planned[index] ?? 0, taken[index] ?? 0),
  );
  return [
    create('thead', {}, create('tr', {}, ...heads)),
    create('tbody', {}, ...rows),
    create('tfoot', {}, draw([words.total], sum(planned), sum(taken))),
  ];
}

/** Signed numbers read from left to right whatever the page does. */
function drawRow(name: readonly (Node | string)[], times: readonly string[]): HTMLElement {
  const head = create('th', { scope: 'row' }, ...name);
  const cells = times.map((time) => create('td', {}, create('bdi', {}, time)));
  return create('tr', {}, head, ...cells);
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/yaml' }));
  create('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
