import { isParticle } from '../analyse/particles.ts';
import { stemOf } from '../analyse/stems.ts';
import { isEmptyBehind, unglued } from '../analyse/unglued.ts';
import type { IndexReader } from './index-reader.ts';

/** What many write onto a noun: times, and parts of words that are no name with it. */
const behindNoun = /^([가-힣]{2,}?)((?:중|후|전|시|때|뒤|별|용|측|당|쯤|끼리)([가-힣]*))$/;

/**
 * The words of a query as those write it who put spaces, without 때, 수 and the like behind a verb: these stand everywhere, or by
 * chance in a title, and nobody looks for them.
 */
export async function spacedTokens(typed: readonly string[], index: IndexReader): Promise<readonly string[]> {
  const tokens = (await Promise.all(typed.map((token) => spaced(token, index)))).flat();
  return tokens.filter((token, at) => !isEmptyBehind(tokens[at - 1] ?? '', token));
}

/**
 * A word of a query as those write it who put spaces: a verb before 때, 수 or 법 always (see `unglued`), and a noun before 중, 후
 * and the like where the site has that noun as a name, but not both together.
 */
async function spaced(token: string, index: IndexReader): Promise<readonly string[]> {
  if (!/^[가-힣]+$/.test(token)) return [token];
  const parts = unglued(token);
  if (parts.length > 1) return parts;
  const [, noun = '', suffix = '', particle = ''] = behindNoun.exec(token) ?? [];
  if (noun === '' || (particle !== '' && !isParticle(particle))) return parts;
  if (((await index.name(stemOf(token)))?.posts.length ?? 0) > 0) return parts;
  return (await index.name(noun)) === null ? parts : [noun, suffix];
}
