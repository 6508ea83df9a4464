import { createServer, type RequestListener, type Server } from 'node:http';
import type { Outcome } from '../kernel/diagnostic.ts';
import { listenOnFreePort } from './listen-on-free-port.ts';

/** What `hoego dev` and `hoego preview` have in common: servers on one port, all answering alike. */
export interface Listener {
  /**
   * Begins to listen. @returns the port, which is the next free one where others are taken; null, with a diagnostic,
   * where there is none
   */
  listen(port: number): Promise<Outcome<number | null>>;
  /** Ends all connections and stops listening. */
  close(): Promise<void>;
}

/** Bounds for clients that send slowly or much, in milliseconds and bytes; browsers stay far below. */
const limits = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 10_000,
  maxHeaderSize: 16 * 1024,
};

/**
 * Servers that listen when they are told to.
 * @param hosts addresses of this machine: see `listening-hosts.ts`
 */
export function createListener(onRequest: RequestListener, hosts: readonly string[]): Listener {
  let servers: readonly Server[] = [];
  return {
    listen: async (port) => {
      const listening = await listenOnFreePort(() => createServer(limits, onRequest), hosts, port);
      servers = listening.value?.servers ?? [];
      return { value: listening.value?.port ?? null, diagnostics: listening.diagnostics };
    },
    close: async () => {
      await Promise.all(servers.map(closed));
    },
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
