import { mayBeEndOfNoun, withoutParticle } from '../analyse/particles.ts';
import type { NameEntry } from './name-entry.ts';

/**
 * Whether a name is another one with its particle, as titles have it (`로그는`): nobody means it, and it leads nowhere that `로그` does
 * not. What may be the end of a noun (`정확도`) is a particle where more posts have the name without it.
 * @param names that begin alike
 */
export function isInflected(
  name: string,
  { posts }: NameEntry,
  names: ReadonlyMap<string, NameEntry>,
): boolean {
  const noun = withoutParticle(name);
  const bare = noun === null ? undefined : names.get(noun);
  if (noun === null || bare === undefined) return false;
  return !mayBeEndOfNoun(name.slice(noun.length)) || bare.posts.length > posts.length;
}
