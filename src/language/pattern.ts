/** By flags and source. */
const made = new Map<string, Map<string, RegExp>>();

/** The pattern of a source, made once: what an engine compiles of a pattern, it keeps with that object alone. */
export function patternOf(source: string, flags = 'u'): RegExp {
  let known = made.get(flags);
  if (!known) {
    known = new Map();
    made.set(flags, known);
  }
  let pattern = known.get(source);
  if (!pattern) {
    pattern = new RegExp(source, flags);
    known.set(source, pattern);
  }
  return pattern;
}

/** Every match of a global pattern, as of `matchAll`, which works on a copy that is compiled again. */
export function findAll(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (!match[0]) pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
