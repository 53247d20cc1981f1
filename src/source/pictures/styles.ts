/** One declaration of CSS: `fill: red`. */
export interface Declaration {
  readonly name: string;
  readonly value: string;
  readonly important: boolean;
  /** Where it begins in the text that it was read from. */
  readonly offset: number;
}

/** A rule of a style sheet: what it applies to, and what it declares. */
export interface StyleRule {
  readonly selectors: readonly Selector[];
  readonly declarations: readonly Declaration[];
}

/** Compounds from the outermost to the element itself, each with how it stands to the one before. */
export type Selector = readonly Compound[];

interface Compound {
  readonly tag?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  /** Whether the compound before is the parent rather than any ancestor. */
  readonly child: boolean;
}

/** What in a style sheet cannot be read, and where. */
export class StyleFault extends Error {
  readonly offset: number;
  constructor(found: string, offset: number) {
    super(found);
    this.offset = offset;
  }
}

/** What a selector is matched with. */
export interface Styled {
  readonly tag: string;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly parent: Styled | undefined;
}

/** Reads a style sheet of plain rules: at-rules, states and attributes in selectors are faults. */
export function parseStyleSheet(text: string): readonly StyleRule[] {
  const source = blankComments(text);
  const rules: StyleRule[] = [];
  const rule = /([^{}]*)\{([^{}]*)\}/y;
  let at = 0;
  for (let match = rule.exec(source); match; match = rule.exec(source)) {
    const [all, selectors = '', body = ''] = match;
    const start = match.index + all.search(/\S/);
    const declarations = parseDeclarations(body, match.index + all.length - 1 - body.length);
    rules.push({ selectors: parseSelectors(selectors, start), declarations });
    at = rule.lastIndex;
  }
  const rest = source.slice(at);
  if (rest.trim()) throw new StyleFault(rest.trim(), at + rest.search(/\S/));
  return rules;
}

/** Reads the declarations of a rule or of a `style` attribute. */
export function parseDeclarations(text: string, base = 0): readonly Declaration[] {
  const source = blankComments(text);
  const found: Declaration[] = [];
  let at = 0;
  for (const part of source.split(';')) {
    const offset = base + at + Math.max(0, part.search(/\S/));
    at += part.length + 1;
    if (!part.trim()) continue;
    const [, name, value] = /^(-{0,2}[a-z][\w-]*) ?:(.*)$/i.exec(squeeze(part)) ?? [];
    if (!name || value === undefined) throw new StyleFault(part.trim(), offset);
    const bare = value.trim().replace(/ ?! ?important$/i, '');
    const important = bare !== value.trim();
    found.push({ name: name.toLowerCase(), value: bare, important, offset });
  }
  return found;
}

/** How many comparisons are left to be made. */
export interface Budget {
  left: number;
}

/** Whether a selector matches an element; none does once the budget is used up. */
export function matches(
  selector: Selector,
  element: Styled,
  budget: Budget,
  last = selector.length - 1,
): boolean {
  const compound = selector[last];
  budget.left -= 1 + (compound?.classes.length ?? 0) * element.classes.length;
  if (budget.left < 0 || !compound || !matchesCompound(compound, element)) return false;
  if (last === 0) return true;
  for (let outer = element.parent; outer; outer = outer.parent) {
    if (matches(selector, outer, budget, last - 1)) return true;
    if (compound.child) return false;
  }
  return false;
}

/** How specific a selector is, as one number. */
export function weigh(selector: Selector): number {
  return selector.reduce(
    (sum, { tag, id, classes }) =>
      sum + (id ? 1_000_000 : 0) + 1000 * classes.length + (tag ? 1 : 0),
    0,
  );
}

function matchesCompound({ tag, id, classes }: Compound, element: Styled): boolean {
  return (
    (!tag || tag === element.tag) &&
    (!id || id === element.id) &&
    classes.every((name) => element.classes.includes(name))
  );
}

const compound = /^(\*|[a-z][\w-]*)?((?:[.#][\w\u0080-\uffff-]+)*)$/i;

function parseSelectors(text: string, offset: number): readonly Selector[] {
  return text.split(',').map((selector) => {
    const parts = squeeze(selector).replace(/ ?> ?/g, ' >').split(' ');
    // More than any drawing program writes, and matching takes longer with each.
    if (parts.length > 3) throw new StyleFault(selector.trim(), offset);
    return parts.map((part): Compound => {
      const child = part.startsWith('>');
      const match = compound.exec(part.replace('>', '').replace(/^:root$/, 'svg'));
      if (!match?.[0]) throw new StyleFault(selector.trim() || text.trim() || '{', offset);
      const names = match[2]?.match(/[.#][^.#]+/g) ?? [];
      const id = names.find((name) => name.startsWith('#'))?.slice(1);
      const tag = match[1] === '*' ? undefined : match[1];
      return {
        classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
        child,
        ...(tag && { tag }),
        ...(id && { id }),
      };
    });
  });
}

/** White space as single spaces, none at the ends. */
function squeeze(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Comments as spaces, so that every offset stays; one that is never closed is a fault. */
function blankComments(text: string): string {
  return text.replace(/\/\*(?:[\s\S]*?\*\/|[\s\S]*)|<!--|-->/g, (comment, offset: number) => {
    if (comment.startsWith('/*') && !/^\/\*[\s\S]*\*\/$/.test(comment))
      throw new StyleFault('/*', offset);
    return comment.replace(/./g, ' ');
  });
}
