/** Fills the screen with this window, or gives it back. */
export async function toggleFull(): Promise<void> {
  // Where the browser refuses, as without a key or click in this window, the deck stays as it is.
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {}
}
