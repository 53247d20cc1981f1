import { expect, _baseTest as test } from '@playwright/test';
import { compileFiles, inventDeck, placeOf } from '../../fixture/deck.ts';

const EN = 'slides/en/020-reefs.md';
const FR = 'slides/fr/020-reefs.md';

/** What is reported where the body of the second slide is this, in both languages, as `line:column code message`. */
function report(body: string, notes = 'We watch {{reefs}} reefs.', head = ''): readonly string[] {
  const files = inventDeck();
  for (const file of [EN, FR])
    files[file] =
      `---\nlayout: statement\n${head}---\n# We watch {{reefs}} reefs\n\n${body}\n\nNote:\n${notes}\n`;
  return compileFiles(files)
    .diagnostics.filter(({ place }) => place.file === EN)
    .map((found) => `${placeOf(found).slice(EN.length + 1)} ${found.message}`);
}

const FIRST = 'They grew by {{growth}}.\n\n';

for (const [rule, body, ...told] of [
  [
    'a fact in capitals',
    '{{Growth}} {{growth}}',
    '6:1 fact-malformed "{{Growth}}" is not a use of a fact (did you mean "growth"?)',
  ],
  [
    'an attribute behind brackets',
    `${FIRST}[One Reef]{lang=fr} grows.`,
    '8:11 markdown-unread an attribute that belongs to nothing',
  ],
  ['braces that are closed once', 'By {{growth} and {{growth}}', '6:4 fact-malformed "{{growth}"'],
  [
    'a fact with an empty form',
    'By {{growth|}} and {{growth}}',
    '6:4 fact-malformed "{{growth|}}"',
  ],
  [
    'a fact with an underscore',
    'By {{growth_x}} and {{growth}}',
    '6:4 fact-malformed "{{growth_x}}"',
  ],
  ['braces that open nothing', 'By growth}} and {{growth}}', '6:10 fact-malformed "}}"'],
  [
    'an address with spaces',
    `${FIRST}![Map](assets/pictures/carte été.svg)`,
    '8:1 markdown-unread a picture that cannot be read',
  ],
  [
    'a link with spaces',
    `${FIRST}[Map](https://example.org/a b)`,
    '8:1 markdown-unread a link that cannot be read',
  ],
  ['a footnote', `${FIRST}A note[^a]`, '8:7 markdown-unread a footnote'],
  ['the text of a footnote', `${FIRST}[^a]: text with spaces`, '8:1 markdown-unread a footnote'],
  [
    'a footnote of one word, which might be an address',
    `${FIRST}A note[^a]\n\n[^a]: text`,
    '8:7 markdown-unread a footnote',
    '10:1 markdown-unread a footnote',
  ],
  ['a footnote in its place', `${FIRST}A note^[text]`, '8:7 markdown-unread a footnote'],
  ['a heading without its space', `${FIRST}##Depth`, '8:1 markdown-unread a heading'],
  [
    'a fact between wide braces',
    'By ｛｛Growth｜signed｝｝ and {{growth}}',
    '6:4 fact-malformed "｛｛Growth｜signed｝｝" is not a use of a fact (did you mean "growth"?)',
  ],
  ['bold words beside a letter', `${FIRST}**重要。**后文`, '8:1 markdown-unread an asterisk'],
  ['bold words in quotation marks', `${FIRST}**«mot»**s`, '8:1 markdown-unread an asterisk'],
  ['emphasis beside a letter', `${FIRST}*重要。*后文`, '8:1 markdown-unread an asterisk'],
  [
    'a comment over a blank line',
    `${FIRST}Hello <!-- ask Paris\n\nto agree --> all`,
    '8:7 markdown-unread a comment',
    '10:10 markdown-unread a comment',
  ],
  [
    'a cell too many',
    `${FIRST}| Reef | Sea |\n|---|---|\n| a | b | c |`,
    '10:10 table-cells the row has 3 cells',
  ],
  [
    'a list of an office program',
    `${FIRST}• Coral\n• Fish`,
    '8:1 list-bullet a line begins with "•"',
  ],
  [
    'a list of an office program with letters for its signs',
    `${FIRST}o\tCoral\no\tFish`,
    '8:1 list-bullet a line begins with "o"',
  ],
  ['a cue', `${FIRST}Hello [pause]`, '8:7 cue-on-slide the cue [pause]'],
  ['a pronunciation', `${FIRST}Hello [Iguaçu](say:ee-gwa-SOO)`, '8:7 cue-on-slide the cue say:'],
  [
    'a block that is not closed',
    `${FIRST}::: columns\n::: column\na\n:::\n`,
    '8:1 container-unknown the block "::: columns" is not closed',
  ],
  [
    'a list with dots in the middle',
    `${FIRST}· Coral\n· Fish`,
    '8:1 list-bullet a line begins with "·"',
  ],
  [
    'a list with dashes that a program made',
    `${FIRST}– Coral\n– Fish`,
    '8:1 list-bullet a line begins with "–"',
  ],
  ['a list with letters', `${FIRST}a) Coral\nb) Fish`, '8:1 list-bullet a line begins with "a)"'],
  [
    'a heading in full width',
    `${FIRST}＃ Depth of the sea`,
    '8:1 markdown-unread a heading that is none',
  ],
  ['bold words in full width', `${FIRST}＊＊mot＊＊`, '8:1 markdown-unread an asterisk'],
  ['an address that is no UTF-8', `${FIRST}![Map](assets/%E9.svg)`, '8:1 picture-missing'],
] as const)
  test(`${rule} is reported at its place rather than printed`, () => {
    expect(report(body).filter((one) => !/facts-differ|fact-unused/.test(one))).toEqual(
      told.map((one) => expect.stringContaining(one)),
    );
  });

for (const marker of [
  '**Note:** be brief',
  '> Note:',
  '- Note:',
  '* Notes:',
  '## Notes',
  '### Speaker notes',
  '**Notes**',
  '???',
  'note:',
  'Note :',
  'Note：',
  'Remarque :',
  'Remarks: x',
  'Opmerking:',
  'Notizen:',
  'Nota:',
  'Примечание:',
  'Notes de l’orateur :',
  "Notes de l'orateur:",
  '1. Note: x',
  'a. Note:',
  '(Note:) x',
  '[Note]: x',
  '«Note»:',
  '`Note:`',
  '• Note:',
  '— Note:',
  '| Note: | x |',
  '- [ ] Note:',
  '--- Note ---',
  'N\u200bote:',
  'No\u00adte:',
  '\uff2eote:',
  '&#78;ote:',
  'N**ote:**',
  'Note&#58; x',
  'Note\\: x',
  '&nbsp;Note:',
  'Note; x',
  'Note – x',
  'Note (internal): x',
  'Note to the speaker: x',
  'Notes pour l’orateur : x',
  'NB: x',
  'Talking points:',
  'Texte parlé :',
  'Spreektekst:',
  'Sprechtext:',
  '【备注】',
  '備註：',
  'Observações:',
  'הערה:',
  'Speaker_Notes: x',
  'SpeakerNotes: x',
  'Speakers notes:',
  'Notes EN: x',
  'Notes & cues: x',
  'Notes/Script: x',
  'Lines to take:',
  'À dire : x',
  'Redenotiz:',
  '`N`ote: x',
  'Reefs&#10;Note: x',
  'Reefs\u2028Note: x',
  `${'\u200b'.repeat(310)}Note: x`,
  'Comments: x',
  'Thank you. Note: x',
  'Thank you.** Note:** x',
  'Merci ! Remarque : x',
  'Reefs (note: x)',
  'Reefs [Speaker notes: x]',
  '谢谢。备注：x',
  '| x | Reefs. Speaker notes: x |',
  'Reefs – note: x',
  'slide: Note: x',
  'EN: Note: x',
  'No<!-- -->te: x',
  '[Note](#reefs): x',
  '&lt;Note&gt;: x',
  'Note\u0589 x',
  '@notes x',
  '!!! note x',
  '> [!NOTE] x',
  '\\note{x}',
  'Noet: x',
  '- **Ntoe:** x',
  'Onte',
  'Nnote: x',
  'Speaker noets: x',
  'N-o-t-e: x',
  'N O T E S',
  '**R**.e.m.a.r.k: x',
])
  test(`"${marker}" is no marker, and what follows it is not published silently`, () => {
    expect(report(`${FIRST}${marker}\nSecret.`)).toContainEqual(
      expect.stringMatching(/^8:\d+ notes-marker/),
    );
  });

for (const [marker, ...rest] of [
  ['Nots: x', 'Noted: x'],
  ['Nore:', 'Vote:', 'Votes:', 'Nore: x', '- Norte:', '| None | x |'],
  ['Speaker nites: x', 'Speaker: x'],
  ['Opmerkingn: x', 'Interval: x', 'Notes from the field'],
] as const)
  test(`"${marker}" may be a marker, and is a warning; ${rest.join(', ')} are words`, () => {
    const [found, ...others] = [marker, ...rest].map((one) =>
      report(`${FIRST}${one}\nReefs.`).filter((line) => line.includes('notes-marker')),
    );
    expect(found).toEqual([expect.stringMatching(/^8:1 notes-marker-like/)]);
    expect(others.flat()).toEqual([]);
  });

test('a marker in a comment or below the marker publishes nothing', () => {
  expect(
    report(
      `${FIRST}<!-- Note: ask Paris\nNote: and Rome -->`,
      'We watch {{reefs}} reefs.\n\nNB: pause.',
    ),
  ).toEqual([]);
});

test('a marker where no notes can stand is an error', () => {
  expect(report(FIRST, undefined, 'kicker: "Note: secret"\n').join()).toContain('notes-marker');
  expect(report(FIRST, undefined, 'kicker: |\n  Reefs\n  Note: secret\n').join()).toContain(
    'notes-marker',
  );
  for (const folded of ['>', '', '"'])
    expect(
      report(
        FIRST,
        undefined,
        `kicker: ${folded}\n  Reefs\n  Note; secret${folded.replace('>', '')}\n`,
      ),
    ).toContainEqual(expect.stringMatching(/^5:3 notes-marker/));
  expect(report(`${FIRST}[x](#reefs "Note: secret")`).join()).toContain('notes-marker');
});

for (const cue of [
  '[Pause]',
  '[ PAUSE ]',
  '[pau\u00adse]',
  '[pauze]',
  '[suivant]',
  '[next slide]',
  '(pause)',
  '[pause]: x',
  '[p*aus*e]',
  '[停顿]',
  '【停顿】',
  '{pause}',
  '[pause: look up]',
  '[pause 3 s]',
  '(pause – look up)',
  '[click]',
  '[click x2]',
  '【暂停】',
  '[Klick]',
])
  test(`"${cue}" on a slide is a cue`, () => {
    expect(report(`${FIRST}Hello ${cue} all`)).toContainEqual(
      expect.stringMatching(/^8:\d+ cue-on-slide/),
    );
  });

for (const [rule, words, code] of [
  ['a comment with dashes that a program made', '<!—secret—>', 'markdown-unread'],
  ['a comment that begins with one dash', '<!- secret ->', 'markdown-unread'],
  ['a comment in the title of a link', '[x](#reefs "<!-- secret -->")', 'markdown-unread'],
  ['a comment in full width', '＜!-- secret --＞', 'markdown-unread'],
  ['a comment written with entities', '&lt;!-- secret --&gt;', 'markdown-unread'],
  ['a comment of which a backslash is left', '\\<!-- secret -->', 'markdown-unread'],
  ['a comment between quotation marks', '‹!-- secret --›', 'markdown-unread'],
  ['a comment of a template', '<%-- secret --%>', 'markdown-unread'],
  ['a comment of another editor', 'Reefs %% secret %%', 'markdown-unread'],
  ['a comment of a style sheet', 'Reefs /* secret */', 'markdown-unread'],
  ['a comment of a program', '// secret', 'markdown-unread'],
  ['a comment as an address', '[comment]: # secret', 'markdown-unread'],
  ['a title that an attribute replaces', '[x](#reefs "t"){title="secret"}', 'attribute-unknown'],
  ['an address that an attribute replaces', '[x](#reefs){href=https://a.b}', 'attribute-unknown'],
  ['a cue in the title of a link', '[x](#reefs "now [pause]")', 'cue-on-slide'],
  ['the text of a message in an address', '[x](mailto:a@b.org?body=secret)', 'link-target'],
  ['a name before an address', '[x](https://secret@b.org)', 'link-target'],
  ['a class that no style knows', '**x**{.secret}', 'attribute-unknown'],
  ['words as the number of a step', '**x**{data-fragment-index=secret}', 'attribute-unknown'],
] as const)
  test(`${rule} is an error`, () => {
    expect(report(`${FIRST}${words}`).join()).toContain(code);
  });

for (const words of [
  'Notes are taken.\n\nNota bene, all is well.',
  'We thank all. Noted: the reefs (notes of the ministry) grow.',
  '– the reefs grow\nand the sea – rises.',
  'All #reefs, and\n#seas; C# // Do, and 1/2*.',
])
  test(`"${words.slice(0, 20)} …" only begins as what is mistyped does`, () => {
    expect(report(`${FIRST}${words}`).filter((one) => !one.includes('figure'))).toEqual([]);
  });

test('an asterisk that marks a name is one', () => {
  expect(report(`${FIRST}Lemuria\\* and Mu* agree; so does Ys*.`)).toEqual([]);
});

test('what is escaped or written as an entity is meant', () => {
  expect(report(`${FIRST}With \\*stars\\*, &#42;\\*both\\*&#42; and \\{\\{braces\\}\\}.`)).toEqual(
    [],
  );
});

for (const form of ['constructor', 'toString', 'hasOwnProperty'])
  test(`a form "${form}", which every object of the program has, is none`, () => {
    const [body, notes] = [`By {{growth|${form}}}`, `We watch {{reefs|${form}}} reefs.`];
    expect(report(body, notes).map((one) => one.replace(/ [^ ]*$/, ''))).toEqual([
      expect.stringContaining(`6:4 `),
      expect.stringContaining(`9:10 `),
    ]);
  });

test('a slide without notes is an error unless its frontmatter says so', () => {
  expect(report(FIRST, '')).toContainEqual(expect.stringMatching(/ notes-missing /));
  const silent = report(FIRST, '', 'notes: none\n');
  expect(silent).not.toContainEqual(expect.stringMatching(/ notes-missing /));
});

test('what is mistyped in settings is reported once', () => {
  const files = inventDeck();
  files['slides/deck.yaml'] = (files['slides/deck.yaml'] ?? '').replace(
    'location: Atlantis',
    'location: "Atlantis {{Opening}} [pause]"',
  );
  expect(compileFiles(files).diagnostics.map(placeOf)).toEqual([
    'slides/deck.yaml:3:21 fact-malformed',
    'slides/deck.yaml:3:33 cue-on-slide',
  ]);
});

for (const [rule, marker] of [
  ['behind a no-break space', '\u00a0Note:'],
  ['behind a character that is not seen', '\u200bNote:'],
  ['in a block of code that is not closed', '```\n**Note:** ask'],
] as const)
  test(`notes ${rule} are an error`, () => {
    expect(report(`${FIRST}${marker}`).join()).toContain('notes-marker');
  });

for (const address of ['javascript:a', 'vbscript:a', 'file:///a', 'java&#115;cript:a'])
  test(`a link to ${address} is an error`, () => {
    expect(report(`${FIRST}[words](${address})`).join()).toMatch(
      /^8:1 (?:markdown-unread|link-target)/,
    );
  });

test('a language that is none is an error', () => {
  expect(report(`${FIRST}*words*{lang=../..}`).join()).toContain(
    '"lang=../.." is not allowed here',
  );
  const files = inventDeck();
  files['slides/en"/020-reefs.md'] = files[EN] ?? '';
  expect(compileFiles(files).diagnostics.map(placeOf)).toContain(
    'slides/en"/020-reefs.md:1:1 slide-folder',
  );
});
