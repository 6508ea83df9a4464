/** How many times as long as the last file took the network rests before the next one. */
const rest = 3;

/** Milliseconds that it rests at least. */
const leastRest = 20;

/** Milliseconds for which a browser that always has something else to do is left to it. */
const patience = 1000;

/** Resolves when one more file may be loaded that nobody waits for; rejects when none may be any more. */
export type Pace = () => Promise<void>;

/**
 * A pace at which what is loaded beside everything else is not felt: one file at a time and three quarters of the time
 * none, while the page is seen and the browser has nothing else to do, and as long as the network is neither dear nor
 * slow.
 */
export function createPace(): Pace {
  let begun: number | null = null;
  return async () => {
    const took = begun === null ? 0 : performance.now() - begun;
    await pause(Math.max(leastRest, rest * took));
    await seen();
    await idle();
    if (isDear()) throw new Error('not over this network');
    begun = performance.now();
  };
}

/** Whether a reader saves data, or the network is slow. Only Chromium tells. */
export function isDear(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null;
  if (typeof connection !== 'object' || connection === null) return false;
  if ('saveData' in connection && connection.saveData === true) return true;
  return 'effectiveType' in connection && /[23]g$/.test(`${connection.effectiveType}`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Resolves when the page is seen. */
async function seen(): Promise<void> {
  while (document.visibilityState !== 'visible')
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
}

/** Resolves when the browser has nothing else to do, or soon. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such callback.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: patience });
    else setTimeout(resolve);
  });
}
