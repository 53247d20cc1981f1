import { listBlocks, listRunning } from '../../model/content/block.ts';
import { isGroup, listRuns, type Run } from '../../model/content/run.ts';
import { readText } from '../../model/content/texts.ts';
import { type Deck, listVersions } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type FactRegister, isFigure } from '../../model/fact.ts';
import { listFactUses } from '../../model/text.ts';
import { FACT_REFERENCE } from '../../source/markdown/text.ts';
import * as report from './diagnostics.ts';

/** A figure is spoken as the language prints it: names alone have a pronunciation. Code and the titles of links and pictures print no facts. */
export function checkUnspoken(deck: Deck): readonly Diagnostic[] {
  return listVersions(deck).flatMap(({ id, body, notes }) =>
    listBlocks([...body, ...notes])
      .flatMap(listRunning)
      .flatMap(({ runs }) => listRuns(runs))
      .flatMap((run) => [
        ...checkSound(run, id, deck.facts),
        ...checkTitle(run, id),
        ...checkCode(run, id, deck.facts),
      ]),
  );
}

function checkSound(run: Run, slide: string, facts: FactRegister): readonly Diagnostic[] {
  if (!isGroup(run) || run.type !== 'say') return [];
  return listFactUses(readText(run.runs)).flatMap(({ id, place }) => {
    const fact = facts.get(id);
    if (!fact || !(isFigure(fact) || fact.kind === 'date')) return [];
    const words = `say:${run.target}`;
    return [report.factAltered({ place, slide, words, id, where: 'a pronunciation' })];
  });
}

function checkTitle(run: Run, slide: string): readonly Diagnostic[] {
  const title = isGroup(run) || run.type === 'picture' ? run.title : undefined;
  const found = title && FACT_REFERENCE.exec(title)?.[0];
  if (!found) return [];
  const problem = `"${found}" stands in a title behind an address, which prints no facts`;
  const remedy = 'write it in the words of the link, or in the text beside it';
  return [report.factForm({ place: run.place, slide, problem, remedy })];
}

function checkCode(run: Run, slide: string, facts: FactRegister): readonly Diagnostic[] {
  if (run.type !== 'code') return [];
  const [found, id = ''] = FACT_REFERENCE.exec(run.words) ?? [];
  if (!found || !facts.has(id)) return [];
  const problem = `"${found}" stands in code, which prints no facts`;
  const remedy = 'write it without the backticks';
  return [report.factForm({ place: run.place, slide, problem, remedy })];
}
