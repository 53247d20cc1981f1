let isAsked = false;
/** When a click filled the screen. */
let filled = Number.NEGATIVE_INFINITY;

export const fullScreen: {
  /** Whether the next key or click fills the screen. */
  isWaiting: boolean;
  /** Which of several screens to fill, where it is known; else the browser takes the window's own. */
  choose?(): Promise<(FullscreenOptions & { readonly screen: Screen }) | undefined>;
} = { isWaiting: false };

/** Fills the screen with this window, or gives it back. Where the browser refuses, the next key or click here does it. */
export async function toggleFull(): Promise<void> {
  isAsked = true;
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await requestFull();
  } catch {
    fillAtTouch();
  }
}

/** Calls a listener when Escape has ended the full screen: browsers keep the key for themselves there. */
export function onFullEscape(listener: () => void): void {
  document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement && !isAsked) listener();
    isAsked = false;
  });
}

const TOUCHES = ['pointerup', 'keyup'] as const;

/** A browser fills the screen only after a key or click in the window itself: the next one does. */
export function fillAtTouch(): void {
  fullScreen.isWaiting = true;
  for (const type of TOUCHES) document.addEventListener(type, fill);
}

/** Whether a click is the one that fills the screen: it does nothing else. */
export function isFilling({ timeStamp }: Event): boolean {
  return timeStamp - filled < 500;
}

function fill({ timeStamp }: Event): void {
  fullScreen.isWaiting = false;
  for (const type of TOUCHES) document.removeEventListener(type, fill);
  if (document.fullscreenElement) return;
  filled = timeStamp;
  requestFull().catch(() => {});
}

async function requestFull(): Promise<void> {
  const options = fullScreen.choose && (await fullScreen.choose());
  await document.documentElement.requestFullscreen(options);
}
