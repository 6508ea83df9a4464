import { once } from 'node:events';
import type { Server } from 'node:http';
import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';

/** How many ports are tried, from the first on. */
const tries = 20;

/** What is at fault when there is no port. */
const place = { file: '--port' };

/** Servers that listen on one port. */
export type Listening = { readonly port: number; readonly servers: readonly Server[] };

/**
 * Lets servers listen on the first port that is free on all hosts. `localhost` is 127.0.0.1 to one browser and ::1 to
 * another, so a port that another program has on one of the two is not free.
 * @param port the first that is tried; 0 takes any
 * @param hosts addresses of this machine; one that the machine does not have is left out
 * @returns null with a diagnostic when no port is free or the system refuses one
 */
export async function listenOnFreePort(
  createServer: () => Server,
  hosts: readonly string[],
  port: number,
): Promise<Outcome<Listening | null>> {
  const ports = Array.from({ length: tries }, (_, at) => (port === 0 ? 0 : port + at)).filter(isPort);
  for (const tried of ports) {
    const found = await listenOn(createServer, hosts, tried);
    if (typeof found !== 'string') return { value: found, diagnostics: [] };
    if (found !== 'EADDRINUSE') {
      return refused(diagnose('server/port-refused', place, { port: tried, reason: found }));
    }
  }
  return refused(diagnose('server/ports-taken', place, { first: port, last: ports.at(-1) ?? port }));
}

function isPort(number: number): boolean {
  return number <= 65_535;
}

function refused(diagnostic: Diagnostic): Outcome<null> {
  return { value: null, diagnostics: [diagnostic] };
}

/** Servers on all hosts, or what the system calls the reason why there are none. */
async function listenOn(
  createServer: () => Server,
  hosts: readonly string[],
  port: number,
): Promise<Listening | string> {
  const servers: Server[] = [];
  let taken = port;
  for (const host of hosts) {
    const server = createServer();
    const reason = await listening(server, host, taken);
    if (reason === null) {
      servers.push(server);
      taken = portOf(server);
    } else if (reason !== 'EADDRNOTAVAIL' && reason !== 'EAFNOSUPPORT') {
      for (const open of servers) open.close();
      return reason;
    }
  }
  return servers.length === 0 ? 'EADDRNOTAVAIL' : { port: taken, servers };
}

/** Waits until a server listens. @returns the system's name of the error; null when it listens */
async function listening(server: Server, host: string, port: number): Promise<string | null> {
  // `::` alone would take the IPv4 address too, and 0.0.0.0 would then seem taken.
  server.listen({ host, port, ipv6Only: true });
  try {
    await once(server, 'listening');
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a listening server has a port');
  return address.port;
}
