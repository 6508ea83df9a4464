import { isCollection, isPair } from 'yaml';

/** Levels of nesting from which a value is refused. Ours have four at most. */
export const deepest = 50;

/** A run of signs that each open a level: `- - - `, `? ? `. */
const run = new RegExp(`(?:[-?:][ \\t]+){${deepest + 1}}`);

/**
 * Whether a text may nest so deep that it should not be parsed. It counts brackets and runs of signs, whatever they stand
 * in; a text that nobody means as nesting does not come near the limit.
 */
export function maySinkTooDeep(yaml: string): boolean {
  let level = 0;
  for (const character of yaml) {
    if (character === '[' || character === '{') level += 1;
    else if (character === ']' || character === '}') level = Math.max(0, level - 1);
    if (level > deepest) return true;
  }
  return run.test(yaml);
}

/** Whether a parsed value is nested too deep. It does not recurse: that would overflow where the parser did not. */
export function isTooDeep(root: unknown): boolean {
  let level: readonly unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap(partsOf);
  }
  return false;
}

function partsOf(node: unknown): readonly unknown[] {
  if (!isCollection(node)) return [];
  return node.items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item]));
}
