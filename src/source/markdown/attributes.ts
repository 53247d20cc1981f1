import type { MarkdownIt, Token } from 'markdown-it';
import attrs from 'markdown-it-attrs';
import * as report from '../diagnostics.ts';
import { locale } from '../locale.ts';
import { locateLine, type MarkdownEnv } from './env.ts';
import { readTokenData } from './token-data.ts';

/** What an author may set in `{…}`: no value is text that a check could not see. */
const ALLOWED: Readonly<
  Record<string, { isValid(value: string): boolean; readonly known: string }>
> = {
  class: { isValid: (value) => value === 'fragment', known: '.fragment' },
  lang: {
    isValid: (value) => locale.safeParse(value).success,
    known: 'a language, such as lang=fr',
  },
  'data-fragment-index': {
    isValid: (value) => /^\d{1,3}$/.test(value),
    known: 'a number, such as data-fragment-index=2',
  },
  start: { isValid: (value) => /^\d{1,9}$/.test(value), known: 'a number, such as start=2' },
};
/** Set by Markdown itself. */
const OWN = new Set(['href', 'src', 'alt', 'title', 'style']);

/** `{.class lang=en}` behind an element, with markdown-it-attrs; any attribute beyond the allowed ones is an error. */
export function attributes(md: MarkdownIt): void {
  const own = new WeakMap<Token, ReadonlyMap<string, unknown>>();
  md.core.ruler.after('inline', 'attributes_before', (state) => {
    for (const token of walk(state.tokens)) own.set(token, new Map(token.attrs ?? []));
  });
  md.use(attrs);
  md.core.ruler.push('attributes_check', (state) => {
    const env = state.env as unknown as MarkdownEnv;
    let line = 0;
    for (const token of walk(state.tokens)) {
      line = token.map?.[0] ?? line;
      const before = own.get(token);
      const set = (token.attrs ?? []).filter(([name, value]) =>
        before ? before.get(name) !== value : !OWN.has(name),
      );
      const wrong = set.filter(([name, value]) => !ALLOWED[name]?.isValid(String(value)));
      // No other part of the program could take them.
      if (wrong.length) token.attrs = (token.attrs ?? []).filter((one) => !wrong.includes(one));
      const place = readTokenData(token).places?.[0]?.place ?? locateLine(env, line);
      for (const [name, value] of wrong) {
        const rule = ALLOWED[name];
        env.diagnostics.push(
          report.attributeUnknown({
            place,
            name: rule ? `${name}=${value}` : name,
            known: rule ? rule.known : Object.keys(ALLOWED).join(', '),
          }),
        );
      }
    }
  });
}

function* walk(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token;
    if (token.children) yield* walk(token.children);
  }
}
