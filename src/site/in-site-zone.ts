import type { Post } from '../content/post.ts';
import type { Timestamp } from '../kernel/time/instant.ts';
import { offsetAt } from '../kernel/time/zone.ts';
import { weakly } from '../kernel/weakly.ts';

/**
 * A post with its times as the clocks of a zone show them, whatever offset they were written with: a reader counts days
 * in the site's zone. The instants stay the same.
 */
export const inSiteZone = weakly((post: Post, zone: string): Post => {
  const { date, updated } = post.frontmatter;
  const local = { date: inZone(date, zone), updated: updated === null ? null : inZone(updated, zone) };
  const isSame = local.date.offset === date.offset && local.updated?.offset === updated?.offset;
  return isSame ? post : { ...post, frontmatter: { ...post.frontmatter, ...local } };
});

/** A day, month or year has no offset of its own, but that of the site already. */
function inZone(time: Timestamp, zone: string): Timestamp {
  const isExact = time.precision === 'minute' || time.precision === 'second';
  return isExact ? { ...time, offset: offsetAt(zone, time.from) } : time;
}
