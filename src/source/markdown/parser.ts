import createMarkdownIt, { type MarkdownIt } from 'markdown-it';
import { attributes } from './attributes.ts';
import { bounds } from './bounds.ts';
import { containers } from './containers.ts';
import { cue } from './cue.ts';
import { fact } from './fact.ts';
import { listsAndTables } from './lists-and-tables.ts';
import { places } from './places.ts';
import { rawHtml } from './raw-html.ts';

/** The Markdown of slides and speaker notes: CommonMark with tables, and one plugin for each thing of the deck's own. */
export function createParser(): MarkdownIt {
  return createMarkdownIt({ html: true })
    .use(places)
    .use(bounds)
    .use(fact)
    .use(rawHtml)
    .use(cue)
    .use(containers)
    .use(listsAndTables)
    .use(attributes);
}
