/** Who may ask that the screen stays awake. */
interface Presenter {
  readonly view: 'slides' | 'reading';
  onChange(listener: () => void): void;
}

/** Keeps the screen from sleeping while slides are shown; where the browser cannot, nothing changes. */
export function keepAwake(presenter: Presenter): void {
  let lock: Promise<WakeLockSentinel | undefined> | undefined;
  const update = async () => {
    const isWanted = presenter.view === 'slides' && document.visibilityState === 'visible';
    const current = lock;
    const held = await current;
    // A window that is hidden loses its lock, and what was refused may be given later.
    if (lock === current && (!held || held.released)) lock = undefined;
    if (isWanted) lock ??= ask();
    else if (held) await held.release();
  };
  presenter.onChange(() => void update());
  document.addEventListener('visibilitychange', () => void update());
  void update();
}

async function ask(): Promise<WakeLockSentinel | undefined> {
  try {
    return await navigator.wakeLock?.request('screen');
  } catch {
    // Refused, as with an empty battery.
    return undefined;
  }
}
