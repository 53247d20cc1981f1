import type { ReviewData } from '../../html/review/review.ts';

/** What a reviewer did to one version of one deck. */
export interface Remarks {
  /** Ids of slides. */
  readonly ticked: readonly string[];
  /** By id of slide; the empty id is the deck as a whole. */
  readonly remarks: Readonly<Record<string, string>>;
  readonly reviewer: string;
}

/** How a reviewer likes the page, whatever the deck. */
export interface Preferences {
  /** Tags in the order they were chosen; none as long as nothing was. */
  readonly languages?: readonly string[];
  readonly dark?: boolean;
  readonly keysOn: boolean;
}

const PREFERENCES = 'notes-review';

/** Keeps remarks and preferences in the browser, and knows where it cannot (private windows, some `file://`). */
export class Memory {
  readonly #key: string;
  #isKept = true;
  remarks: Remarks = { ticked: [], remarks: {}, reviewer: '' };
  preferences: Preferences = { keysOn: true };

  constructor({ languages, version }: ReviewData) {
    this.#key = `${PREFERENCES}:${languages[0]?.title}:${version}`;
    this.remarks = { ...this.remarks, ...this.#read(this.#key) };
    this.preferences = { ...this.preferences, ...this.#read(PREFERENCES) };
    this.#write(PREFERENCES, this.preferences);
  }

  /** Whether what was written is still there after a reload. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Remembers what changed of a reviewer's work. */
  keepRemarks(change: Partial<Remarks>): void {
    this.remarks = { ...this.remarks, ...change };
    this.#write(this.#key, this.remarks);
  }

  /** Remembers what changed of a reviewer's preferences. */
  keepPreferences(change: Partial<Preferences>): void {
    this.preferences = { ...this.preferences, ...change };
    this.#write(PREFERENCES, this.preferences);
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
