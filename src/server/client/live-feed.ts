import { openEventStream } from './event-stream.ts';
import type { LiveEvent } from './live-event.ts';

/** Name of the lock that one tab holds, and of the channel on which it relays what it hears. */
const name = 'hoego-live';

/** What tabs tell each other: news, or the question of a tab that was just opened what the latest ones are. */
type TabMessage = LiveEvent | { readonly kind: 'question' };

/**
 * Hears of news for as long as the page is shown. A page that the browser keeps for its back button is silent
 * meanwhile, and catches up when it is shown again.
 */
export function openLiveFeed(tell: (event: LiveEvent) => void): void {
  let close = open(tell);
  addEventListener('pagehide', () => close());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) close = open(tell);
  });
}

/** Web Locks are there only in pages that came over https or from this machine; elsewhere each tab listens itself. */
function open(tell: (event: LiveEvent) => void): () => void {
  return 'locks' in navigator ? openShared(tell) : openEventStream(tell);
}

/**
 * Browsers open six connections to a server at most (HTTP/1.1), and a stream keeps one for good. So of all tabs one,
 * the one that has the lock, listens and relays; when it is closed, the lock passes on to another.
 */
function openShared(tell: (event: LiveEvent) => void): () => void {
  const channel = new BroadcastChannel(name);
  const closing = new AbortController();
  const latest = new Map<LiveEvent['kind'], LiveEvent>();

  const lead = () =>
    new Promise<void>((release) => {
      const close = openEventStream((event) => {
        latest.set(event.kind, event);
        channel.postMessage(event);
        tell(event);
      });
      closing.signal.addEventListener('abort', () => {
        close();
        release();
      });
    });

  channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    if (data.kind !== 'question') tell(data);
    else for (const event of latest.values()) channel.postMessage(event);
  });
  channel.postMessage({ kind: 'question' });
  navigator.locks.request(name, { signal: closing.signal }, lead).catch(ignoreAbort);
  return () => {
    closing.abort();
    channel.close();
  };
}

/** A page that is left while it waits for the lock no longer wants it. */
function ignoreAbort(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}
