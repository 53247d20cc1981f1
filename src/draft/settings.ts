import { stringify } from 'yaml';
import type { Language } from '../language/language.ts';
import { fillWords } from '../language/words/review.ts';
import type { Fact } from '../model/fact.ts';
import type { Locale } from '../model/locale.ts';
import type { Statement } from '../model/statement.ts';
import { listMarks } from '../source/statement/keep-numbers.ts';
import { DELEGATION, EVENT, PLACE } from './heading.ts';
import { type DraftWords, findDraftWords } from './words.ts';

interface Subject {
  readonly statement: Statement;
  readonly facts: readonly Fact[];
  readonly languages: readonly Locale[];
  readonly language: Language;
}

/** Minutes, until somebody knows better. */
const SLOT = 10;

/** `deck.yaml` with what the heading gives: its session, place and dates; the rest waits for its words. */
export function writeSettings({ statement, facts, languages, language }: Subject): string {
  const heading = facts.filter(({ paragraph }) => paragraph === 0);
  const session = heading.find(({ kind }) => kind === 'ordinal');
  const dates = heading.find(({ kind }) => kind === 'date');
  const find = (name: string) => heading.find(({ id }) => id === name);
  const [place, event, delegation] = [PLACE, EVENT, DELEGATION].map(find);
  const inEach = (write: (words: DraftWords) => string) =>
    Object.fromEntries(languages.map((tag) => [tag, write(findDraftWords(tag))]));
  const name = (words: DraftWords) => (event ? `{{${event.id}}}` : words.event);
  const marks = listMarks(statement);
  const settings = {
    draft: true,
    title: inEach(({ message }) => message),
    event: inEach((words) =>
      session
        ? fillWords(words.session, { event: name(words), session: `{{${session.id}}}` })
        : name(words),
    ),
    location: place ? `{{${place.id}}}` : inEach(({ location }) => location),
    dates: dates ? `{{${dates.id}}}` : inEach((words) => words.dates),
    delegation: delegation ? `{{${delegation.id}}}` : inEach((words) => words.delegation),
    languages,
    slot: SLOT,
    statement: {
      title: inEach((words) => words.statement),
      paragraphs: statement.paragraphs.length - 1,
      language: language.tag,
      ...(marks.length && { marks }),
    },
  };
  return `${HEAD}${stringify(settings, { lineWidth: 0 })}`;
}

const HEAD = `# A first draft, and marked as one on each page: take "draft" out when the words are yours. Set the speaking slot
# (minutes), the event, the place and the delegation.
`;
