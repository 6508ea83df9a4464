import { liveAddresses } from '../live-addresses.ts';
import type { LiveEvent } from './live-event.ts';

/** Milliseconds before a stream that the browser has given up is opened again. */
const patience = 1000;

/**
 * Listens to the server, and connects again for as long as it takes.
 * @returns closes the stream
 */
export function openEventStream(tell: (event: LiveEvent) => void): () => void {
  let timer = 0;
  let source = connect();

  function connect(): EventSource {
    const opened = new EventSource(liveAddresses.events);
    opened.addEventListener('open', () => tell({ kind: 'connection', isOpen: true }));
    opened.addEventListener('message', ({ data }) => tell(JSON.parse(data)));
    opened.addEventListener('error', () => {
      tell({ kind: 'connection', isOpen: false });
      // Where the answer was no stream, as from a proxy whose server is away, the browser does not try again.
      if (opened.readyState === EventSource.CLOSED) timer = setTimeout(reconnect, patience);
    });
    return opened;
  }

  function reconnect(): void {
    source = connect();
  }

  return () => {
    clearTimeout(timer);
    source.close();
  };
}
