import type { ReviewData } from '../../html/review/review.ts';

/** What a reviewer did to one version of one deck. */
export interface Remarks {
  /** Ids of slides. */
  readonly ticked: readonly string[];
  /** By id of slide, or id and language: "reefs/fr"; the empty id is the deck as a whole. */
  readonly remarks: Readonly<Record<string, string>>;
  /** What is signed, with a hash of all of it: "reefs/fr/notes/0123…". */
  readonly signed: readonly string[];
  /** Earlier remarks that are to be resolved, or opened again, by what names them. */
  readonly resolved: Readonly<Record<string, boolean>>;
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

/** What is changed of a reviewer's work. */
type Change = (before: Remarks) => Partial<Remarks>;

/** Milliseconds in which what one window writes may not have come to another. */
const CROSSING = 2000;

const PREFERENCES = 'notes-review';
const NOTHING: Remarks = {
  ticked: [],
  remarks: {},
  signed: [],
  resolved: {},
  reviewer: '',
  role: '',
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** Keeps remarks and preferences in the browser, and knows where it cannot (private windows, some `file://`). */
export class Memory {
  readonly #deck: string;
  readonly #version: string;
  #isKept = true;
  /** What was changed a moment ago, the oldest first. */
  readonly #recent: Change[] = [];
  remarks: Remarks = NOTHING;
  preferences: Preferences = { keysOn: true };

  constructor({ languages, version, remarks }: ReviewData) {
    this.#deck = `${PREFERENCES}:${languages[0]?.title}`;
    this.#version = version;
    this.remarks = { ...this.#carryOver(remarks), ...this.#readRemarks(this.#key) };
    this.preferences = { ...this.preferences, ...this.#readPreferences() };
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
  keepRemarks(change: Change): void {
    this.#change(this.#isKept ? this.#readRemarks(this.#key) : {}, [change]);
    this.#write(this.#deck, { version: this.#version });
    this.#recent.push(change);
    setTimeout(() => {
      const at = this.#recent.indexOf(change);
      if (at >= 0) this.#recent.splice(at, 1);
    }, CROSSING);
  }

  #change(stored: Partial<Remarks>, changes: readonly Change[]): void {
    this.remarks = { ...this.remarks, ...stored };
    for (const change of changes) this.remarks = { ...this.remarks, ...change(this.remarks) };
    this.#write(this.#key, this.remarks);
  }

  /**
   * Calls `show` when another window has changed the same remarks. Two windows that write at the same moment do not see each
   * other's: what was just changed here is then changed once more, in what the other one wrote.
   */
  follow(show: () => void): void {
    window.addEventListener('storage', ({ key, newValue }) => {
      if (key !== this.#key || newValue === null) return;
      if (this.#recent.length)
        this.#change(this.#checkRemarks(parse(newValue)), this.#recent.splice(0));
      else this.remarks = { ...this.remarks, ...this.#readRemarks(this.#key) };
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

  /** What was written and signed on an earlier version is not lost, but for remarks that came in; its ticks were for other slides. */
  #carryOver(known: ReviewData['remarks']): Remarks {
    const { version } = this.#read(this.#deck);
    if (typeof version !== 'string' || version === this.#version) return NOTHING;
    const before = this.#readRemarks(`${this.#deck}:${version}`);
    const { reviewer = '', role = '', resolved = {}, signed = [] } = before;
    const cameIn = (text: string) =>
      known.some((one) => one.author === reviewer.trim() && one.text === text.trim());
    const remarks = Object.fromEntries(
      Object.entries(before.remarks ?? {}).filter(([, text]) => text.trim() && !cameIn(text)),
    );
    const carried = Object.keys(remarks).length ? { carried: version } : {};
    return { ...NOTHING, remarks, reviewer, role, resolved, signed, ...carried };
  }

  #readRemarks(key: string): Partial<Remarks> {
    return this.#checkRemarks(this.#read(key));
  }

  /** Of what is kept all that is as this page writes it: any page of the same disk may have written it. */
  #checkRemarks(kept: Readonly<Record<string, unknown>>): Partial<Remarks> {
    const { ticked, remarks, signed, resolved, reviewer, role, carried } = kept;
    const isState = (value: unknown) => typeof value === 'boolean';
    return {
      ...(Array.isArray(ticked) && { ticked: ticked.filter(isText) }),
      ...(Array.isArray(signed) && { signed: signed.filter(isText) }),
      ...(remarks !== undefined && { remarks: pick<string>(remarks, isText) }),
      ...(resolved !== undefined && { resolved: pick<boolean>(resolved, isState) }),
      ...(typeof reviewer === 'string' && { reviewer }),
      ...(typeof role === 'string' && { role }),
      ...(typeof carried === 'string' && { carried }),
    };
  }

  #readPreferences(): Partial<Preferences> {
    const { languages, dark, keysOn } = this.#read(PREFERENCES);
    return {
      ...(Array.isArray(languages) && { languages: languages.filter(isText) }),
      ...(typeof dark === 'boolean' && { dark }),
      ...(typeof keysOn === 'boolean' && { keysOn }),
    };
  }

  #read(key: string): Readonly<Record<string, unknown>> {
    try {
      return parse(localStorage.getItem(key));
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

/** What is kept as JSON; nothing where it is none. */
function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(text ?? '{}') };
  } catch {
    return {};
  }
}

/** The entries of an object whose values are of a kind; none where it is no object. */
function pick<Value>(
  value: unknown,
  isKind: (entry: unknown) => boolean,
): Readonly<Record<string, Value>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => isKind(entry)));
}
