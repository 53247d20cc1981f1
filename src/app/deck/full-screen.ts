let isAsked = false;
/** When a click filled the screen. */
let filled = Number.NEGATIVE_INFINITY;

/** Which of several screens to fill, where it is known; else the browser takes the window's own. */
export const fullScreen: {
  choose(): (FullscreenOptions & { readonly screen: Screen }) | undefined;
} = {
  choose: () => undefined,
};

/** Fills the screen with this window, or gives it back. Where the browser refuses, the next key or click here does it. */
export async function toggleFull(): Promise<void> {
  isAsked = true;
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen(fullScreen.choose());
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
  for (const type of TOUCHES) document.addEventListener(type, fill);
}

/** Whether a click is the one that fills the screen: it does nothing else. */
export function isFilling({ timeStamp }: Event): boolean {
  return timeStamp - filled < 500;
}

function fill({ timeStamp }: Event): void {
  for (const type of TOUCHES) document.removeEventListener(type, fill);
  if (document.fullscreenElement) return;
  filled = timeStamp;
  document.documentElement.requestFullscreen(fullScreen.choose()).catch(() => {});
}
