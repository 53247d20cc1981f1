/** What becomes of a clause of ISO 14289-1 in the files that this project writes. */
export interface LedgerEntry {
  readonly clause: string;
  readonly subject: string;
  /** What a machine checks in every file: each of these clauses has a rule. */
  readonly checked?: string;
  /** Why this project cannot break the clause, or the part that is not checked. */
  readonly never?: string;
  /** What no machine can judge, and people look at. */
  readonly person?: string;
}

/** Every clause that a file can break, in the order of the standard; those about readers are left out. */
export const LEDGER: readonly LedgerEntry[] = [
  {
    clause: '5',
    subject: 'Version identification',
    checked: 'the XMP metadata claim part 1, with the right prefix',
  },
  {
    clause: '6.2',
    subject: 'Conforming files',
    never: 'the house rules read back what ISO 32000-1 asks of the structure that is written',
  },
  {
    clause: '7.1',
    subject: 'General',
    checked: 'everything is tagged or an artifact; types, title and metadata',
    never: 'nothing flickers or sounds',
    person:
      'that tags say what the content is, that artifacts have no meaning, and that nothing is said by colour, contrast, position or form alone',
  },
  {
    clause: '7.2',
    subject: 'Text',
    checked:
      'the language of all words is known; tables, lists and contents are built of their own elements',
    never: 'there is no ruby or warichu text',
    person: 'that elements stand in reading order, and that languages are those of the words',
  },
  {
    clause: '7.3',
    subject: 'Graphics',
    checked: 'every figure has a text alternative',
    person: 'that alternatives say what figures show, and that captions are tagged as such',
  },
  {
    clause: '7.4.1',
    subject: 'Headings',
    person: 'that headings say what is below them',
  },
  {
    clause: '7.4.2',
    subject: 'Numbered headings',
    checked: 'the first heading is an H1, and no level is skipped',
  },
  {
    clause: '7.4.3',
    subject: 'Headings below the sixth level',
    never: 'Markdown and HTML have six levels',
  },
  {
    clause: '7.4.4',
    subject: 'Headings without numbers',
    checked: 'they do not stand among numbered ones',
  },
  {
    clause: '7.5',
    subject: 'Tables',
    checked: 'header cells say what they head',
    person: 'that header cells are the right ones',
  },
  {
    clause: '7.6',
    subject: 'Lists',
    person: 'that what is a list is tagged as one',
  },
  {
    clause: '7.7',
    subject: 'Mathematical expressions',
    checked: 'every formula has a text alternative',
  },
  {
    clause: '7.8',
    subject: 'Page headers and footers',
    person: 'that what repeats on each page is an artifact where it says nothing new',
  },
  { clause: '7.9', subject: 'Notes and references', checked: 'every note has an id of its own' },
  {
    clause: '7.10',
    subject: 'Optional content',
    never: 'none is written, and a house rule refuses it',
  },
  {
    clause: '7.11',
    subject: 'Embedded files',
    never: 'none are written, and a house rule refuses them',
  },
  { clause: '7.12', subject: 'Article threads', never: 'none are written' },
  { clause: '7.13', subject: 'Digital signatures', never: 'none are written: there are no fields' },
  {
    clause: '7.14',
    subject: 'Non-interactive forms',
    never: 'slides have no forms to fill in',
  },
  { clause: '7.15', subject: 'XFA', never: 'there is no form, and a house rule refuses one' },
  { clause: '7.16', subject: 'Security', never: 'no file is encrypted; a house rule refuses it' },
  {
    clause: '7.17',
    subject: 'Navigation',
    never: 'bookmarks are written for each slide, and house rules ask for them and their pages',
    person: 'that bookmarks and page labels say where they lead',
  },
  {
    clause: '7.18.1',
    subject: 'Annotations',
    never: 'all annotations are links, and a house rule refuses others',
  },
  {
    clause: '7.18.2',
    subject: 'Annotation types',
    never: 'all annotations are links, and a house rule refuses others',
  },
  { clause: '7.18.3', subject: 'Tab order', checked: 'it follows the structure' },
  { clause: '7.18.4', subject: 'Forms', never: 'there is no form, and a house rule refuses one' },
  {
    clause: '7.18.5',
    subject: 'Links',
    checked: 'every link is in a Link element and has Contents',
    person: 'that the text of a link says where it leads',
  },
  { clause: '7.18.6', subject: 'Media', never: 'pictures do not move or sound' },
  {
    clause: '7.18.7',
    subject: 'File attachments',
    never: 'none are written, and a house rule refuses them',
  },
  { clause: '7.18.8', subject: 'Printer’s marks', never: 'none are written' },
  { clause: '7.19', subject: 'Actions', never: 'a house rule refuses scripts and triggers' },
  {
    clause: '7.20',
    subject: 'XObjects',
    checked: 'none refers to another file, and none with tagged content is painted twice',
  },
  { clause: '7.21.1', subject: 'Fonts', never: 'it introduces the clauses below' },
  {
    clause: '7.21.2',
    subject: 'Font types',
    never: 'a house rule asks for composite fonts and Type 3, which are checked below',
  },
  {
    clause: '7.21.3.1',
    subject: 'Composite fonts: character collections',
    never: 'Identity-H belongs to every collection; a house rule refuses other encodings',
  },
  {
    clause: '7.21.3.2',
    subject: 'CIDFonts',
    checked: 'embedded TrueType programs have a CIDToGIDMap',
  },
  {
    clause: '7.21.3.3',
    subject: 'CMaps',
    never: 'none are embedded; a house rule refuses other encodings than Identity-H',
  },
  {
    clause: '7.21.4.1',
    subject: 'Embedding',
    checked: 'every font is embedded and has every glyph shown',
    never: 'outlines are those of the browser’s subsets, which nothing changes',
    person: 'that licences allow embedding',
  },
  {
    clause: '7.21.4.2',
    subject: 'Subsets',
    never: 'lists of the characters of a subset (CharSet, CIDSet) are not written',
  },
  { clause: '7.21.5', subject: 'Font metrics', checked: 'widths are those of the font program' },
  {
    clause: '7.21.6',
    subject: 'Character encodings',
    never: 'it is about simple TrueType fonts, which a house rule refuses',
  },
  {
    clause: '7.21.7',
    subject: 'Unicode character maps',
    checked: 'every character shown has a Unicode value',
    person: 'that the values are those of the letters one sees',
  },
  { clause: '7.21.8', subject: 'Use of .notdef', checked: 'it is not shown' },
];
