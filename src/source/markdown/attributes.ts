import type { MarkdownIt, Token } from 'markdown-it';
import attrs from 'markdown-it-attrs';
import * as report from '../diagnostics.ts';
import { locale } from '../locale.ts';
import { locateLine, type MarkdownEnv } from './env.ts';
import { readTokenData } from './token-data.ts';

/** Attributes an author may set in `{…}`: none of them is text that a check could not see. */
const ALLOWED = new Set(['class', 'lang', 'data-fragment-index', 'start']);
/** Set by Markdown itself. */
const OWN = new Set(['href', 'src', 'alt', 'title', 'style']);

/** `{.class lang=en}` behind an element, with markdown-it-attrs; any attribute beyond the allowed ones is an error. */
export function attributes(md: MarkdownIt): void {
  const own = new WeakMap<Token, ReadonlySet<string>>();
  md.core.ruler.after('inline', 'attributes_before', (state) => {
    for (const token of walk(state.tokens)) own.set(token, namesOf(token));
  });
  md.use(attrs);
  md.core.ruler.push('attributes_check', (state) => {
    const env = state.env as unknown as MarkdownEnv;
    let line = 0;
    for (const token of walk(state.tokens)) {
      line = token.map?.[0] ?? line;
      const lang = own.get(token)?.has('lang') ? null : token.attrGet('lang');
      if (lang !== null && !locale.safeParse(lang).success) {
        // No other part of the program could take it.
        token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'lang');
        env.diagnostics.push(
          report.attributeUnknown({
            place: readTokenData(token).places?.[0]?.place ?? locateLine(env, line),
            name: `lang=${lang}`,
            known: 'a language, such as lang=fr',
          }),
        );
      }
      for (const name of namesOf(token))
        if (
          !ALLOWED.has(name) &&
          !(own.get(token)?.has(name) || (!own.has(token) && OWN.has(name)))
        )
          env.diagnostics.push(
            report.attributeUnknown({
              place: readTokenData(token).places?.[0]?.place ?? locateLine(env, line),
              name,
              known: [...ALLOWED].join(', '),
            }),
          );
    }
  });
}

function namesOf(token: Token): ReadonlySet<string> {
  return new Set((token.attrs ?? []).map(([name]) => name));
}

function* walk(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token;
    if (token.children) yield* walk(token.children);
  }
}
