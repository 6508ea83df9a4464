/** When to look again after something happened, in milliseconds. */
export type LookDelays = {
  /** Since the last event. */
  readonly quiet: number;
  /** Between one last look and the next, while events go on. */
  readonly last: number;
};

/** Calls a function some time after activity. */
export interface AfterActivity {
  /** Something happened just now. */
  touch(): void;
  stop(): void;
}

/**
 * Events are lost under load, so what they say is never the end. The function is called once it has been quiet, and
 * at fixed times as long as there is activity, the last time at least `last` milliseconds after it.
 */
export function createAfterActivity({ quiet, last }: LookDelays, call: () => void): AfterActivity {
  let quietTimer: NodeJS.Timeout | undefined;
  let lastTimer: NodeJS.Timeout | undefined;
  let touchedSince = false;

  function touch(): void {
    clearTimeout(quietTimer);
    quietTimer = setTimeout(call, quiet);
    if (lastTimer === undefined) lastTimer = setTimeout(callAgain, last);
    else touchedSince = true;
  }

  function callAgain(): void {
    lastTimer = touchedSince ? setTimeout(callAgain, last) : undefined;
    touchedSince = false;
    call();
  }

  function stop(): void {
    clearTimeout(quietTimer);
    clearTimeout(lastTimer);
  }

  return { touch, stop };
}
