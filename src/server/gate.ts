import { isIP } from 'node:net';
import type { Refusal } from './answer.ts';
import type { Asked } from './asked.ts';

/** Who may ask. */
export type Gate = {
  /** Host names beyond those of this machine, `blog.test`. */
  readonly allowedHosts: readonly string[];
  /** The secret that a request must carry where other machines can reach the server; null where none can. */
  readonly token: string | null;
};

/**
 * Why a request may not be answered, whatever it asks for; null when it may. Every other page in the same browser, and
 * through its names (DNS rebinding) the whole web, can send requests to this machine.
 */
export function refusalAt(
  gate: Gate,
  { method, headers }: Asked,
): Exclude<Refusal, 'address' | 'token'> | null {
  if (!isAllowedHost(headers.host ?? '', gate)) return 'host';
  if (headers.origin !== undefined && !isSameOrigin(headers.origin, headers.host ?? '')) return 'origin';
  return method === 'GET' || method === 'HEAD' ? null : 'method';
}

/** Another port is another origin: the page of another server on this machine is a stranger too. */
function isSameOrigin(origin: string, host: string): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}

const withPort = /^(\[[\da-f:.]+\]|[^:[\]]+)(?::\d{1,5})?$/i;

/** Whether a `Host` header names this machine. The port is free, because it may have been forwarded. */
function isAllowedHost(host: string, { allowedHosts, token }: Gate): boolean {
  const name = withPort.exec(host)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  if (['localhost', '127.0.0.1', '[::1]'].includes(name) || name.endsWith('.localhost')) return true;
  if (allowedHosts.some((allowed) => allowed.toLowerCase() === name)) return true;
  // A rebound name is a name: somebody who writes the address itself was not sent by one.
  return token !== null && isIP(name.replace(/^\[|\]$/g, '')) !== 0;
}
