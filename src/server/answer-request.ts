import type { Language } from '../kernel/diagnostic-text.ts';
import { digestOf } from '../kernel/digest.ts';
import { href, type UrlPath } from '../kernel/paths.ts';
import { isToken, tokenCookie, tokenInCookies } from './access-token.ts';
import { type Answer, guards, redirect, refusal } from './answer.ts';
import type { Asked } from './asked.ts';
import { barePage } from './bare-page.ts';
import type { ClientFiles } from './client-files.ts';
import { eventHeaders } from './event-streams.ts';
import { type Gate, refusalAt } from './gate.ts';
import { injectClient, type PageFacts } from './inject-client.ts';
import { liveAddresses } from './live-addresses.ts';
import { type RequestedAddress, readAddress } from './read-address.ts';
import type { ServedFile, ServedPage, Snapshot } from './snapshot.ts';

/** All that answers depend on besides the request. */
export type Serving = {
  readonly snapshot: Snapshot;
  /** Names the snapshot among all that were ever served. */
  readonly version: string;
  readonly lang: Language;
  readonly gate: Gate;
  readonly client: ClientFiles;
};

/** `events`: the connection becomes a stream of news. */
export type Reply = Answer | 'events';

/**
 * The answer to a request: who asks, what address it is, what the snapshot has there. No file of the disk is looked up
 * by an address anywhere, so there is no path that leads out of the site.
 */
export async function answerRequest(asked: Asked, serving: Serving): Promise<Reply> {
  const { lang, gate } = serving;
  const refused = refusalAt(gate, asked);
  if (refused !== null) return refusal(refused, lang);
  const address = readAddress(asked.url ?? '');
  if (address === null) return refusal('address', lang);
  if (gate.token !== null) {
    const stopped = answerWithoutCookie(asked, address, gate.token, lang);
    if (stopped !== null) return stopped;
  }
  return answerOurs(asked, address.path, serving) ?? answerOfSite(asked, address, serving);
}

/**
 * The answer to a request that does not have the token in its cookie: the cookie, where the address has the token; null
 * where the cookie has it.
 */
function answerWithoutCookie(asked: Asked, { path, query }: RequestedAddress, token: string, lang: Language) {
  if (isToken(tokenInCookies(asked.headers.cookie ?? '', token), token)) return null;
  const parameters = new URLSearchParams(query);
  if (!isToken(parameters.get('token') ?? '', token)) return refusal('token', lang);
  parameters.delete('token');
  // Lax: somebody who follows the address from another site, such as a chat, must arrive with the cookie.
  const cookie = `${tokenCookie(token)}=${token}; Path=/; HttpOnly; SameSite=Lax`;
  return redirect(locationOf(path, parameters.size === 0 ? '' : `?${parameters}`), { 'set-cookie': cookie });
}

/** The answer where the address is one of the server's own; null where it is the site's. */
function answerOurs(asked: Asked, path: UrlPath, { client }: Serving): Reply | null {
  switch (path) {
    case liveAddresses.events:
      return asked.method === 'HEAD' ? { status: 200, headers: eventHeaders, body: '' } : 'events';
    case liveAddresses.script:
      return fileAnswer(asked, fileOf(client.script, 'text/javascript; charset=utf-8'));
    case liveAddresses.style:
      return fileAnswer(asked, fileOf(client.style, 'text/css; charset=utf-8'));
    default:
      return null;
  }
}

function fileOf(text: string, type: string): ServedFile {
  return { kind: 'file', body: Buffer.from(text), type, digest: digestOf(text) };
}

async function answerOfSite(
  asked: Asked,
  { path, query }: RequestedAddress,
  serving: Serving,
): Promise<Answer> {
  const found = await serving.snapshot.find(path);
  if (found?.kind === 'file') return fileAnswer(asked, found);
  if (found !== null) return pageAnswer(200, found, serving);
  const page = pageAddressFor(path);
  if (page !== null && (await serving.snapshot.find(page))?.kind === 'page')
    return redirect(locationOf(page, query));
  const missing = await serving.snapshot.notFound();
  return missing === null
    ? htmlAnswer(404, barePage('missing', serving.lang), 'missing', serving)
    : htmlAnswer(404, missing.html, 'missing', serving);
}

/** The address of the page that was probably meant, as static hosts guess it: `/posts/x`, `/posts/x/index.html`. */
function pageAddressFor(path: UrlPath): UrlPath | null {
  if (path.endsWith('/index.html')) return path.slice(0, -'index.html'.length);
  return path.endsWith('/') ? null : `${path}/`;
}

function locationOf(path: UrlPath, query: string): string {
  return href('/', path) + query;
}

function pageAnswer(status: number, { html, provisional }: ServedPage, serving: Serving): Answer {
  return htmlAnswer(status, html, provisional ? 'provisional' : 'whole', serving);
}

function htmlAnswer(
  status: number,
  html: string,
  state: PageFacts['state'],
  { version, lang }: Serving,
): Answer {
  return {
    status,
    headers: { ...guards, 'content-type': 'text/html; charset=utf-8' },
    body: injectClient(html, { version, lang, state }),
  };
}

/** A file of which the browser asks each time whether it is still the same. */
function fileAnswer({ headers }: Asked, { body, type, digest }: ServedFile): Answer {
  const etag = `"${digest}"`;
  const kept = { ...guards, 'cache-control': 'no-cache', etag };
  const known = (headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag)) return { status: 304, headers: kept, body: '' };
  return { status: 200, headers: { ...kept, 'content-type': type }, body };
}

/** The answer when making another one failed, which is a bug: the page mends itself when the next build is swapped in. */
export function failureAnswer(serving: Serving): Answer {
  return htmlAnswer(500, barePage('failed', serving.lang), 'missing', serving);
}
