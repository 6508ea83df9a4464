import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret for an address that other machines on the network may open: 128 random bits. */
export function createToken(): string {
  return randomBytes(16).toString('base64url');
}

/** Whether a request carries the token; how long the comparison takes says nothing about it. */
export function isToken(given: string, token: string): boolean {
  return timingSafeEqual(sha256(given), sha256(token));
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** The name of the cookie that carries a token: servers on other ports of this machine have others. */
export function tokenCookie(token: string): string {
  return `hoego-${token.slice(0, 6)}`;
}

/** The token in the `Cookie` header of a request; '' when there is none. */
export function tokenInCookies(header: string, token: string): string {
  const name = `${tokenCookie(token)}=`;
  const cookie = header
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(name));
  return cookie?.slice(name.length) ?? '';
}
