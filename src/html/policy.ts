import { createHash } from 'node:crypto';

/**
 * Puts a Content-Security-Policy into a finished page, before all else in its head: it runs the scripts and has the styles
 * that it was built with, known by their hashes, shows the pictures and fonts that are in it, and loads and sends nothing.
 * Style attributes become rules of one more style element, since a policy would need the hash of each of them.
 * `program` is the page before the deck was put into it: no other script runs than those that stand there. `sheets` are
 * those that a script puts in.
 */
export function addPolicy(html: string, program = html, sheets: readonly string[] = []): string {
  const lifted = liftStyles(html);
  return insertIntoHead(
    lifted,
    `<meta http-equiv="Content-Security-Policy" content="${writePolicy(lifted, program, sheets)}">`,
  );
}

/** Raw text elements of HTML: they end at the first end tag of theirs, whatever they hold. */
const RAW = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi;
/** Scripts of these types are data, and run nothing. */
const DATA = /\btype="(?:application\/(?:ld\+)?json|text\/template)"/i;

function writePolicy(html: string, program: string, sheets: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${hashAll(program, 'script')}`,
    `style-src-elem ${[hashAll(html, 'style'), ...sheets.map(hash)].join(' ')}`,
    "style-src-attr 'none'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The hashes of a page's elements of one name that are not data. */
function hashAll(html: string, name: 'script' | 'style'): string {
  const hashes = [...html.matchAll(RAW)]
    .filter(
      ([, found = '', attributes = '']) => found.toLowerCase() === name && !DATA.test(attributes),
    )
    .map(([, , , text = '']) => hash(text));
  return hashes.length ? [...new Set(hashes)].join(' ') : "'none'";
}

/** Of the text as a browser reads it: line ends are LF. */
function hash(text: string): string {
  const sum = createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64');
  return `'sha256-${sum}'`;
}

/** A style attribute of this program's own: declarations of numbers and names. */
const STYLE = /\sstyle="([\w\s:;.,%()+-]*)"/g;

/**
 * Moves style attributes into a style element, as rules that weigh more than any class. The attribute stands first, as
 * itself: browsers then try the rule on its own elements alone, and a turned slide of a big deck is styled in two thirds
 * of the time.
 */
function liftStyles(html: string): string {
  const rules = new Map<string, number>();
  const lift = (markup: string) =>
    markup.replace(STYLE, (_, declarations: string) => {
      const number = rules.get(declarations) ?? rules.size + 1;
      rules.set(declarations, number);
      return ` data-style="${number}"`;
    });
  let at = 0;
  const parts: string[] = [];
  for (const match of html.matchAll(RAW)) {
    parts.push(lift(html.slice(at, match.index)), match[0]);
    at = match.index + match[0].length;
  }
  const lifted = parts.join('') + lift(html.slice(at));
  if (rules.size === 0) return lifted;
  const sheet = [...rules].map(
    ([declarations, number]) => `[data-style="${number}"]:not(#_){${declarations}}`,
  );
  return insertIntoHead(lifted, `<style>${sheet.join('')}</style>`);
}

function insertIntoHead(html: string, element: string): string {
  const head = /<head[^>]*>/i.exec(html);
  if (!head) throw new TypeError('a page has a head');
  const end = head.index + head[0].length;
  return `${html.slice(0, end)}\n${element}${html.slice(end)}`;
}
