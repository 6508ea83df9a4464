import { anchorOf } from '../content/anchor.ts';
import type { Post } from '../content/post.ts';
import { type Diagnostic, diagnose, type Place } from '../kernel/diagnostic.ts';
import { near } from './suggest.ts';

/** What is wrong with an anchor in a post: nothing, or a warning, because the link still opens the post. */
export function anchorProblems(post: Post, anchor: string | null, place: Place): readonly Diagnostic[] {
  // HTML defines `#top` for every page (html.spec.whatwg.org, scrolling to a fragment).
  if (anchor === null || anchor === '' || anchor === 'top') return [];
  if (post.anchors.includes(anchor)) return [];
  const ids = post.headings.map(({ id }) => id);
  const meant = anchorOf(anchor);
  const nearest = ids.includes(meant) ? meant : near(anchor, ids);
  return [diagnose('link/anchor', place, { target: post.source, anchor, nearest })];
}
