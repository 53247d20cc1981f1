import type { ReviewData } from '../../html/review/review.ts';

/** What a reviewer did to one version of one deck. */
export interface Remarks {
  /** Ids of slides. */
  readonly ticked: readonly string[];
  /** By id of slide, or id and language: "reefs/fr"; the empty id is the deck as a whole. */
  readonly remarks: Readonly<Record<string, string>>;
  /** What is signed: "slide/language/part", with the hash of an item behind it. */
  readonly signed: readonly string[];
  readonly reviewer: string;
  readonly role: string;
  /** The version that the remarks come from, where they were written on an earlier one. */
  readonly carried?: string;
}

/** How a reviewer likes the page, whatever the deck. */
export interface Preferences {
  /** Tags in the order they were chosen; none as long as nothing was. */
  readonly languages?: readonly string[];
  readonly dark?: boolean;
  readonly keysOn: boolean;
}

const PREFERENCES = 'notes-review';
const NOTHING: Remarks = { ticked: [], remarks: {}, signed: [], reviewer: '', role: '' };

/** Keeps remarks and preferences in the browser, and knows where it cannot (private windows, some `file://`). */
export class Memory {
  readonly #deck: string;
  readonly #version: string;
  #isKept = true;
  remarks: Remarks = NOTHING;
  preferences: Preferences = { keysOn: true };

  constructor({ languages, version }: ReviewData) {
    this.#deck = `${PREFERENCES}:${languages[0]?.title}`;
    this.#version = version;
    this.remarks = { ...this.#carryOver(), ...this.#read(this.#key) };
    this.preferences = { ...this.preferences, ...this.#read(PREFERENCES) };
    this.#write(PREFERENCES, this.preferences);
  }

  /** Whether what was written is still there after a reload. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /**
   * Changes a reviewer's work as it is kept now, which another window may have changed since: only what `change` says
   * becomes another.
   */
  keepRemarks(change: (before: Remarks) => Partial<Remarks>): void {
    const stored = this.#isKept ? this.#read(this.#key) : {};
    const before = { ...this.remarks, ...stored };
    this.remarks = { ...before, ...change(before) };
    this.#write(this.#key, this.remarks);
    this.#write(this.#deck, { version: this.#version });
  }

  /** Calls `show` when another window has changed the same remarks. */
  follow(show: () => void): void {
    window.addEventListener('storage', ({ key }) => {
      if (key !== this.#key) return;
      this.remarks = { ...this.remarks, ...this.#read(this.#key) };
      show();
    });
  }

  /** Remembers what changed of a reviewer's preferences. */
  keepPreferences(change: Partial<Preferences>): void {
    this.preferences = { ...this.preferences, ...change };
    this.#write(PREFERENCES, this.preferences);
  }

  get #key(): string {
    return `${this.#deck}:${this.#version}`;
  }

  /** Remarks on an earlier version are not lost; its ticks and signatures were for other words. */
  #carryOver(): Remarks {
    const { version } = this.#read(this.#deck) as { readonly version?: string };
    if (!version || version === this.#version) return NOTHING;
    const {
      remarks = {},
      reviewer = '',
      role = '',
    } = this.#read(`${this.#deck}:${version}`) as Partial<Remarks>;
    const written = Object.values(remarks).some((text) => text.trim());
    return { ...NOTHING, remarks, reviewer, role, ...(written && { carried: version }) };
  }

  #read(key: string): object {
    try {
      return JSON.parse(localStorage.getItem(key) ?? '{}') as object;
    } catch {
      return {};
    }
  }

  #write(key: string, value: object): void {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      this.#isKept = false;
    }
  }
}
