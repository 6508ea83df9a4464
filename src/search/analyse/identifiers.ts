/** Names whose signs are no mark between parts: C++, C#. */
const signed = /^[A-Za-z](?:\+\+|#)$/;

/** Longer runs (addresses, hashes, encoded data) are known by their parts alone. */
const longestWhole = 40;

/**
 * What an identifier is found by: the whole without its marks, and its parts, in lower case: `maxRetryCount` ->
 * `maxretrycount`, `max`, `retry`, `count`; `spring.jpa.open-in-view` -> `springjpaopeninview`, `spring`, … Of marks alone (`__`) none.
 */
export function identifierTerms(identifier: string): readonly string[] {
  if (signed.test(identifier)) return [squashed(identifier)];
  if (/^[a-z0-9]+$/.test(identifier)) return [identifier];
  const parts = identifierParts(identifier);
  if (parts.length < 2 || identifier.length > longestWhole) return [...new Set(parts)];
  return [...new Set([parts.join(''), ...parts, ...groupsOf(identifier)])];
}

/** An identifier as one term: `spring.jpa.open-in-view` -> `springjpaopeninview`. */
export function squashed(identifier: string): string {
  const folded = identifier.toLowerCase();
  return signed.test(identifier) ? folded : folded.replace(/[^a-z0-9]/g, '');
}

/** The parts of an identifier, in lower case: `maxRetryCount` -> `max`, `retry`, `count`. */
export function identifierParts(identifier: string): readonly string[] {
  return identifier
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
}

/** What stands between dots and slashes is a name of its own: `apps/v1` , `kubernetes.io/ingress-class`. */
function groupsOf(identifier: string): readonly string[] {
  return identifier
    .toLowerCase()
    .split(/[^a-z0-9_-]+/)
    .map((group) => group.replace(/[_-]/g, ''))
    .filter((group) => group !== '');
}
