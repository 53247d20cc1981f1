let isAsked = false;

/** Fills the screen with this window, or gives it back. Where the browser refuses, the next key or click here does it. */
export async function toggleFull(): Promise<void> {
  isAsked = true;
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
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

function fill(): void {
  for (const type of TOUCHES) document.removeEventListener(type, fill);
  if (!document.fullscreenElement) document.documentElement.requestFullscreen().catch(() => {});
}
