import type { Files } from '../fixture/deck.ts';
import { RICH_NOTES } from './review.ts';

/** A deck of its own in one language, so that the documents LibreOffice wrote of it stay those of this deck. */
export function inventOfficeDeck(): Files {
  return {
    'slides/deck.yaml': `title: Xanadu keeps its gardens
event: Conference on Gardens
location: Xanadu
dates: "{{opening}}"
delegation: Xanadu
languages: [en]
slot: 5
statement:
  title: Statement of Xanadu
  paragraphs: 1
  language: en
`,
    'slides/facts.yaml': `opening:
  paragraph: 1
  kind: date
  value: 2031-03-04
  anchor: 4 March 2031
reefs:
  paragraph: 1
  kind: text
  value: more than 12,500
  anchor: more than 12,500
growth:
  paragraph: 1
  kind: percentage
  value: 40
  anchor: 40%
`,
    'slides/en/010-opening.md': `---
layout: title
---
# Xanadu keeps its gardens

Note:
Good morning. We open on {{opening}}.\r
[pause]
`,
    'slides/en/020-reefs.md': `---
layout: statement
---
# Gardens are kept with care

Note:
${RICH_NOTES.replace('{{name}}', '{{reefs}}')}`,
    'slides/en/030-ending.md': `---
layout: closing
---
# Come and see

Note:
We said what we came for. It is "little", and it is _all_.

[next]

Here is what we ask:

- water {{growth}} of the gardens
- keep the rest

Thank you. And a last word.

Good day.
`,
  };
}
