import '../../../assets/theme/index.css';
import '../../../assets/theme/review.css';
import type { ReviewData } from '../../html/review/review.ts';
import { fillWords } from '../../language/words/review.ts';
import { addPlainCopy } from '../deck/plain-copy.ts';
import { markLentWords } from '../lent-words.ts';
import { LanguageChoice } from './language-choice.ts';
import { Memory } from './memory.ts';
import { addRemarks } from './remarks.ts';
import { addSaving } from './saving.ts';
import { addShortcuts } from './shortcuts.ts';
import { addTableScrolling } from './table-scrolling.ts';
import { addTheme } from './theme.ts';
import { Visibility } from './visibility.ts';

const data = JSON.parse(document.querySelector('#review_data')?.textContent ?? '{}') as ReviewData;
const memory = new Memory(data);
const languages = new LanguageChoice(data, memory);
const visibility = new Visibility(memory, languages);

addRemarks(memory, () => visibility.update());
addSaving(data, memory, languages);
addTheme(memory);
addShortcuts(memory, visibility);
addTableScrolling();
addPlainCopy();
languages.start();
markLentWords(data.languages);
visibility.start();

const notice = document.querySelector<HTMLElement>('.storage-notice');
if (notice) notice.hidden = memory.isKept;

const carried = document.querySelector<HTMLElement>('.carried');
if (carried && memory.remarks.carried) {
  carried.hidden = false;
  carried.textContent = fillWords(languages.words?.carried ?? '', {
    version: memory.remarks.carried,
  });
}

// Where there is no room at the side, the contents would push all else off the screen.
const contents = document.querySelector('.contents details');
contents?.toggleAttribute('open', matchMedia('(width > 62rem)').matches);
