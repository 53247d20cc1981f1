/** Every kind of file that a deck is made of, below `slides/`. */
const KNOWN: readonly RegExp[] = [
  // Settings, register of facts, official terms, sign-offs.
  /^slides\/(?:deck|facts|glossary|signed)\.yaml$/,
  // What reviewers remarked.
  /^slides\/remarks\/[^/]+\.yaml$/,
  // What rehearsals took, as the speaker view saves it.
  /^slides\/rehearsal-[^/]+\.yaml$/,
  // A slide in a language.
  /^slides\/(?!remarks\/)[^/]+\/[^/]+\.md$/,
];

/** Files that editors, office programs and file systems leave, and what is in hidden folders: they are nobody's slides. */
const FOREIGN =
  /(?:^|\/)(?:\.[^/]*\/|(?:\.[^/]*|~\$[^/]*|[^/]*~|#[^/]*#|[^/]*\.sw[a-px]|Thumbs\.db|desktop\.ini)$)/i;

/** Vim tries whether it may write in a folder with a file of this name, or of one of the next. */
function isProbe(path: string): boolean {
  const [, digits] = /(?:^|\/)(\d{4,5})$/.exec(path) ?? [];
  return digits !== undefined && (Number(digits) - 4913) % 123 === 0;
}

/** What becomes of a file below `slides/`. */
export function classifyFile(path: string): 'read' | 'ignored' | 'unknown' {
  if (FOREIGN.test(path) || isProbe(path)) return 'ignored';
  return KNOWN.some((pattern) => pattern.test(path)) ? 'read' : 'unknown';
}

/** The name by which a file that is not read would be. */
export function suggestName(path: string): string {
  const [name = ''] = path.split('/').slice(-1);
  const bare = name
    .replace(/\.(?:md|markdown|mdown|txt)(?:\.txt)?$/i, '.md')
    .replace(/\.yml$/i, '.yaml');
  const [, locale] = path.split('/');
  if (/\.yaml$/.test(bare)) return `slides/${bare}`;
  return path.split('/').length > 2 && locale && locale !== 'remarks'
    ? `slides/${locale}/${bare}`
    : 'slides/<language>/010-name.md';
}
