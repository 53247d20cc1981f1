/**
 * A value kept in the browser for this deck: in the tab (`session`) or for good (`local`). Where the browser keeps
 * nothing, as in some private windows, it lives as long as the page. Decks on one disk share a storage, so that the
 * path is part of the key.
 */
export class Kept<Value> {
  readonly #key: string;
  readonly #kind: 'session' | 'local';
  #value: Value;

  constructor(kind: 'session' | 'local', name: string, initial: Value) {
    this.#kind = kind;
    this.#key = `deck ${location.pathname} ${name}`;
    this.#value = this.#read(initial) ?? initial;
  }

  get value(): Value {
    return this.#value;
  }

  set value(value: Value) {
    this.#value = value;
    try {
      this.#storage.setItem(this.#key, JSON.stringify(value));
    } catch {
      // Nothing is kept here, or it is full: the value lives as long as the page.
    }
  }

  get #storage(): Storage {
    return this.#kind === 'local' ? localStorage : sessionStorage;
  }

  #read(initial: Value): Value | undefined {
    try {
      const text = this.#storage.getItem(this.#key);
      const value: unknown = text === null ? undefined : JSON.parse(text);
      return isLike(value, initial) ? value : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Whether a value has what a sample has, of the same kinds: any page of the same disk may have written it. */
export function isLike<Value>(value: unknown, sample: Value): value is Value {
  if (typeof value !== typeof sample || Array.isArray(value) !== Array.isArray(sample))
    return false;
  if (typeof sample !== 'object' || sample === null || Array.isArray(sample))
    return (value === null) === (sample === null) && !isEndless(value);
  return (
    value !== null &&
    Object.entries(sample).every(([name, part]) =>
      isLike((value as Readonly<Record<string, unknown>>)[name], part),
    )
  );
}

/** A number that nothing can be counted from, which no file of JSON has and a message may. */
function isEndless(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value);
}
