import type { Room } from './room.ts';

/** Keeps the screen from sleeping while slides are shown; where the browser cannot, nothing changes. */
export function keepAwake(room: Room): void {
  let lock: WakeLockSentinel | undefined;
  const ask = async () => {
    if (room.view !== 'slides' || document.visibilityState !== 'visible') return;
    if (lock && !lock.released) return;
    try {
      lock = await navigator.wakeLock?.request('screen');
    } catch {
      // Refused, as with an empty battery.
    }
  };
  room.onChange(() => void ask());
  document.addEventListener('visibilitychange', () => void ask());
}
