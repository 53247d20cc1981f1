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
    this.#value = this.#read() ?? initial;
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

  #read(): Value | undefined {
    try {
      const text = this.#storage.getItem(this.#key);
      return text === null ? undefined : (JSON.parse(text) as Value);
    } catch {
      return undefined;
    }
  }
}
