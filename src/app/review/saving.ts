import type { ReviewData } from '../../html/review/review.ts';
import { fillWords } from '../../language/words/review.ts';
import type { LanguageChoice } from './language-choice.ts';
import type { Memory, Remarks } from './memory.ts';
import { nameReport, writeReport } from './report.ts';

/** Saves the reviewer's work as a file, and warns before it is lost where the browser keeps nothing. */
export function addSaving(data: ReviewData, memory: Memory, languages: LanguageChoice): void {
  let saved: Remarks = memory.remarks;
  document.querySelector('[data-action="save"]')?.addEventListener('click', () => {
    const file = nameReport(data, memory.remarks);
    download(file, writeReport(data, memory.remarks, languages.current, new Date()));
    saved = memory.remarks;
    const said = document.querySelector('.saved');
    if (said) said.textContent = fillWords(languages.words?.saved ?? '', { file });
  });
  window.addEventListener('beforeunload', (event) => {
    if (!memory.isKept && memory.remarks !== saved) event.preventDefault();
  });
}

function download(file: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/yaml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  // The download begins after this turn: the address must still be there.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
