import { allowed } from './allow-list.ts';

/** Whether an address may stay: the rule of the sanitiser itself. */
export function isSafeAddress(attribute: 'href' | 'src', address: string): boolean {
  // A colon before any `/`, `?` or `#` ends a protocol, and it must be listed.
  const protocol = /^([^/?#:]*):/.exec(address)?.[1];
  return protocol === undefined || (allowed.protocols?.[attribute] ?? []).includes(protocol);
}
