/**
 * States what must be true whatever the input is. Throws on a bug of ours, and only on that: a mistake in a post, a
 * template or the configuration is a Diagnostic.
 */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${message}`);
}
