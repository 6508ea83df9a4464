import { type Content, element } from './element.ts';
import type { Found } from './look-up.ts';
import type { Words } from './words.ts';

/** What is said of what was found: what words were taken for, and how many posts there are. */
export function saidOf({ answer, hits }: Found, words: Words): readonly Content[] {
  const read = answer.rewrites.flatMap(({ from, to }, at) => [
    at === 0 ? '' : ', ',
    words.rewrite(from),
    element('strong', {}, to),
  ]);
  return [...read, ...(read.length === 0 ? [] : [`${words.rewriteEnd} · `]), countOf(answer, hits, words)];
}

function countOf({ hits: all, isWeak }: Found['answer'], hits: Found['hits'], words: Words): string {
  if (all.length === 0) return words.nothing;
  if (hits.length === 0) return words.filtered(all.length);
  if (isWeak) return words.weak(hits.length);
  return hits.every(({ error }) => error?.isSame === true)
    ? words.foundError(hits.length)
    : words.found(hits.length);
}
