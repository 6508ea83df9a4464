import type { ServerResponse } from 'node:http';
import { guards } from './answer.ts';
import type { LiveMessage } from './live-message.ts';

/** The open connections on which clients hear of news (server-sent events, html.spec.whatwg.org). */
export interface EventStreams {
  /** Makes a response a stream that begins with a message. */
  open(response: ServerResponse, first: LiveMessage): void;
  /** Tells all clients. */
  send(message: LiveMessage): void;
  /** How many are open. */
  readonly count: number;
  /** Ends all. */
  close(): void;
}

export const eventHeaders = { ...guards, 'content-type': 'text/event-stream; charset=utf-8' };

/** Bytes that may wait for a client that does not read; then it is dropped. It connects again and gets the latest. */
const mostWaiting = 1024 * 1024;

/** Milliseconds between comments that show both ends, and what lies between them, that the connection is alive. */
const heartbeat = 15_000;

/** Milliseconds after which a browser connects again. */
const retry = 1000;

export function createEventStreams(): EventStreams {
  const streams = new Set<ServerResponse>();
  const write = (stream: ServerResponse, text: string) => {
    stream.write(text);
    if (stream.writableLength > mostWaiting) stream.destroy();
  };
  const writeAll = (text: string) => {
    for (const stream of streams) write(stream, text);
  };
  const timer = setInterval(() => writeAll(':\n\n'), heartbeat).unref();
  return {
    open: (response, first) => {
      response.writeHead(200, eventHeaders);
      streams.add(response);
      response.on('close', () => streams.delete(response));
      write(response, `retry: ${retry}\n\n${eventOf(first)}`);
    },
    send: (message) => writeAll(eventOf(message)),
    get count() {
      return streams.size;
    },
    close: () => {
      clearInterval(timer);
      for (const stream of streams) stream.end();
    },
  };
}

/** A message as an event. JSON has no line breaks outside its strings, and none unescaped in them. */
function eventOf(message: LiveMessage): string {
  const id = message.kind === 'site' ? `id: ${message.version}\n` : '';
  return `${id}data: ${JSON.stringify(message)}\n\n`;
}
