/** A screen as Chromium describes it; Firefox and Safari do not say how many there are. */
export interface KnownScreen extends Screen {
  readonly isExtended?: boolean;
  readonly availLeft: number;
  readonly availTop: number;
}

/** A screen as it is described to a page that may place windows. */
interface PlacedScreen extends KnownScreen {
  readonly isPrimary: boolean;
  readonly isInternal: boolean;
}

interface ScreenDetails {
  readonly screens: readonly PlacedScreen[];
  readonly currentScreen: PlacedScreen;
}

declare global {
  interface Window {
    getScreenDetails?(): Promise<ScreenDetails>;
  }
}

const known = screen as KnownScreen;

/** Whether there is one screen alone: a second window would lie over the slides that everyone sees. */
export function hasOneScreen(): boolean {
  return known.isExtended === false;
}

/** Which of several screens this window is on. */
export function findScreen(): string | undefined {
  return known.isExtended ? nameScreen(known) : undefined;
}

/** A screen by where it is among the others. */
export function nameScreen({ availLeft, availTop }: KnownScreen): string {
  return `${availLeft} ${availTop}`;
}

/** The screens of a computer, for a window that may be placed on them once the browser has asked. */
export class Screens {
  #details: ScreenDetails | undefined;
  #isRefused = false;
  readonly #onAllowed: () => void;

  /** `onAllowed` is called as soon as windows may be placed. */
  constructor(onAllowed: () => void) {
    this.#onAllowed = onAllowed;
    void this.look(true);
  }

  /** Whether asking may help. */
  get canAsk(): boolean {
    const isTold = this.#details !== undefined || this.#isRefused;
    return !isTold && known.isExtended === true && window.getScreenDetails !== undefined;
  }

  /** Has the browser ask, in the click that it wants; where it is refused, nothing changes. */
  async ask(): Promise<void> {
    const details = await window.getScreenDetails?.().catch(() => undefined);
    this.#isRefused = !details;
    if (!details || this.#details) return;
    this.#details = details;
    this.#onAllowed();
  }

  /** The speaker's screen: the one built in, else the main one. */
  get own(): PlacedScreen | undefined {
    const { screens = [] } = this.#details ?? {};
    return screens.find(({ isInternal }) => isInternal) ?? screens.find((one) => one.isPrimary);
  }

  /** The room's: another one. */
  get other(): PlacedScreen | undefined {
    const { own } = this;
    return own && this.#details?.screens.find((one) => one !== own);
  }

  /** Whether this window is on the speaker's screen. */
  get isOnOwn(): boolean {
    return this.#details !== undefined && this.#details.currentScreen === this.own;
  }

  /** Takes in the screens where that is allowed by now, and with `andLater` as soon as it is; asks nobody. */
  async look(andLater = false): Promise<void> {
    if (!known.isExtended || this.#details) return;
    try {
      const name = 'window-management' as PermissionName;
      const permission = await navigator.permissions.query({ name });
      if (andLater) permission.addEventListener('change', () => void this.look());
      if (permission.state === 'granted') await this.ask();
    } catch {
      // The browser knows no such permission.
    }
  }
}

/** What the view takes of a screen's width beside the slides: enough for its columns, and they stay in sight. */
export function shareWidth({ availWidth }: Screen): number {
  return Math.round(Math.max(availWidth / 2, Math.min(960, availWidth - 320)));
}

/**
 * What `window.open` takes for a window on a screen; for none, beside the window that opens it where there are several, so
 * that both are seen.
 */
export function describeWindow(place: KnownScreen | undefined): string {
  const { availLeft, availTop, availWidth, availHeight } = place ?? known;
  if (!place && !known.isExtended) return 'popup,width=1280,height=800';
  const width = place ? availWidth : shareWidth(known);
  const left = availLeft + availWidth - width;
  return `popup,left=${left},top=${availTop},width=${width},height=${availHeight}`;
}
