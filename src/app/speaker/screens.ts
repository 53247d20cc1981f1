/** A screen as Chromium describes it; Firefox and Safari do not say how many there are. */
interface KnownScreen extends Screen {
  readonly isExtended?: boolean;
  readonly availLeft?: number;
  readonly availTop?: number;
}

/** Whether there is one screen alone: a second window would lie over the slides that everyone sees. */
export function hasOneScreen(): boolean {
  return (screen as KnownScreen).isExtended === false;
}

/** Which of several screens this window is on. */
export function findScreen(): string | undefined {
  const { isExtended, availLeft, availTop } = screen as KnownScreen;
  return isExtended ? `${availLeft} ${availTop}` : undefined;
}
