import { errorCode } from './error-code.ts';

/** What a server that is there says to a stranger: it tells nothing about the page. */
const refusals = new Set([401, 403, 407, 429, 451, 999]);

/** Milliseconds a server has for one answer. */
const patience = 10_000;

/** Whether an address outside the site can be opened; `reason` is a status, or what the network calls its error. */
export type Probe =
  | { readonly state: 'alive' | 'unknown' }
  | { readonly state: 'dead'; readonly reason: string };

/**
 * Asks whether a web address can be opened. Only the head is asked for at first; servers that do not know how to answer
 * that are asked for the page, whose text is not read.
 * @param signal ends the asking; the answer is then unknown
 */
export async function probeLink(url: string, signal: AbortSignal): Promise<Probe> {
  if (signal.aborted) return { state: 'unknown' };
  const head = await ask('HEAD', url, signal);
  return head.state === 'dead' ? ask('GET', url, signal) : head;
}

async function ask(method: 'HEAD' | 'GET', url: string, signal: AbortSignal): Promise<Probe> {
  const late = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      method,
      redirect: 'follow',
      headers: { 'user-agent': 'hoego link check' },
      signal: AbortSignal.any([signal, late]),
    });
    await response.body?.cancel();
    if (response.ok) return { state: 'alive' };
    return refusals.has(response.status)
      ? { state: 'unknown' }
      : { state: 'dead', reason: String(response.status) };
  } catch (error) {
    if (signal.aborted) return { state: 'unknown' };
    return { state: 'dead', reason: late.aborted ? 'timeout' : networkError(error) };
  }
}

/** fetch says only that it failed; why is in the cause. */
function networkError(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return errorCode(cause);
}
