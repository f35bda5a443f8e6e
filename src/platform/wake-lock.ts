/**
 * Keeps the screen on until the answer is called. Browsers let go of it whenever the page is hidden, so
 * it is asked for again when the page is back; where there is none, or a low battery refuses, the
 * screen may go dark.
 */
export function keepScreenOn(): () => void {
  if (!('wakeLock' in navigator)) return () => {};
  let lock: WakeLockSentinel | undefined;
  let isWanted = true;
  const ask = async () => {
    if (!isWanted || document.visibilityState !== 'visible') return;
    try {
      const got = await navigator.wakeLock.request('screen');
      if (isWanted) lock = got;
      else void got.release();
    } catch {
      // refused: nothing is lost but the light
    }
  };
  document.addEventListener('visibilitychange', ask);
  void ask();
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}
