import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '../kernel/diagnostic-text.ts';
import type { Answer } from './answer.ts';
import { answerRequest, failureAnswer, type Serving } from './answer-request.ts';
import type { Changes } from './changes.ts';
import type { ClientFiles } from './client-files.ts';
import { createListener, type Listener } from './create-listener.ts';
import { createEventStreams } from './event-streams.ts';
import { everywhere, loopback } from './listening-hosts.ts';
import type { ReadingProgress, SiteNews } from './live-message.ts';
import type { Snapshot } from './snapshot.ts';

export type DevServerOptions = {
  /** The language of answers and of the live client. */
  readonly lang: Language;
  /** Host names under which the server is reached beyond those of this machine. */
  readonly allowedHosts: readonly string[];
  /**
   * Null: the server listens on loopback, and nobody else reaches it. A token: it listens on all interfaces, and answers
   * those who opened `/?token=…` once. See `createToken`.
   */
  readonly token: string | null;
  readonly client: ClientFiles;
  /** What is served first. */
  readonly snapshot: Snapshot;
  /** Hears of what only a bug can cause: a page that could not be made when it was asked for. */
  readonly onFailure: (error: unknown) => void;
};

/** The server of `hoego dev`: pages from memory, and news of them to the browsers that show them. */
export interface DevServer extends Listener {
  /** Serves another snapshot from now on, and tells the open pages. */
  swap(snapshot: Snapshot, changes: Changes): void;
  /** Tells pages that are provisional how far the reading of the posts is. */
  tellProgress(progress: Omit<ReadingProgress, 'kind'>): void;
  /** How many connections wait for news. */
  readonly openStreams: number;
}

export function createDevServer({ snapshot: first, onFailure, ...fixed }: DevServerOptions): DevServer {
  // Part of every version: a page of a server that ran before is never taken for one of this.
  const run = randomBytes(4).toString('hex');
  const streams = createEventStreams();
  let swaps = 0;
  let serving: Serving = { ...fixed, gate: fixed, snapshot: first, version: `${run}.0` };

  const newsOf = (since: string | null, changes: Changes): SiteNews => ({
    kind: 'site',
    version: serving.version,
    since,
    ...changes,
    problems: serving.snapshot.problems,
  });

  const onRequest = async (request: IncomingMessage, response: ServerResponse) => {
    const asked = serving;
    const reply = await answerRequest(request, asked).catch((error: unknown) => {
      onFailure(error);
      return failureAnswer(asked);
    });
    if (reply !== 'events') write(response, reply);
    else streams.open(response, newsOf(null, { pages: 'all', files: [] }));
  };

  const listener = createListener(onRequest, fixed.token === null ? loopback : everywhere);
  return {
    listen: listener.listen,
    swap: (snapshot, changes) => {
      const since = serving.version;
      swaps += 1;
      serving = { ...serving, snapshot, version: `${run}.${swaps}` };
      streams.send(newsOf(since, changes));
    },
    tellProgress: (progress) => streams.send({ kind: 'progress', ...progress }),
    get openStreams() {
      return streams.count;
    },
    close: async () => {
      streams.close();
      await listener.close();
    },
  };
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, {
    ...headers,
    ...(status === 304 ? {} : { 'content-length': Buffer.byteLength(body) }),
  });
  response.end(body);
}
