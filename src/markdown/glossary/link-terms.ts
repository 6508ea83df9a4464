import type { GlossaryTerm, TermLink } from '../../content/glossary.ts';
import type { Digested } from '../../kernel/digest.ts';
import { weakly } from '../../kernel/weakly.ts';
import { createMatcher, type Match } from './create-matcher.ts';
import { textRuns } from './text-runs.ts';

/**
 * Where a post's running text names each concept first. The HTML stays as it is: what is found are places in it, so neither
 * the parse of a post nor its HTML depends on a registry.
 */
export function linkTerms(html: string, terms: Digested<readonly GlossaryTerm[]>): readonly TermLink[] {
  const match = matcherOf(terms);
  const named = new Set<string>();
  const first = textRuns(html)
    .flatMap(({ from, until }) => match(html, from, until))
    .filter(({ url }) => {
      const isFirst = !named.has(url);
      named.add(url);
      return isFirst;
    });
  return inBytes(html, first);
}

const matcherOf = weakly((terms: Digested<readonly GlossaryTerm[]>) => createMatcher(terms.value));

/** Places by letters as places by bytes. */
function inBytes(html: string, matches: readonly Match[]): readonly TermLink[] {
  let [letters, bytes] = [0, 0];
  const byteAt = (at: number) => {
    bytes += bytesIn(html, letters, at);
    letters = at;
    return bytes;
  };
  return matches.map(({ from, until, url }) => ({ from: byteAt(from), until: byteAt(until), url }));
}

/** How many bytes a stretch of a text is in UTF-8. */
function bytesIn(text: string, from: number, until: number): number {
  let bytes = 0;
  for (let at = from; at < until; at++) {
    const unit = text.charCodeAt(at);
    // Each half of a surrogate pair counts two.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}
