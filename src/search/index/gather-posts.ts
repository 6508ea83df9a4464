import { createWordMemory } from '../analyse/known-words.ts';
import type { PostWords } from '../analyse/post-words.ts';
import { weighPost } from '../analyse/weigh-post.ts';
import { encodeNumber } from './encode-number.ts';
import { createPostingsByText } from './postings-by-text.ts';
import { type Segment, segmentOf } from './segment.ts';

/** Makes segments of posts, one after the other; it remembers words, and no segment depends on those before it. */
export function createPostGatherer(): (posts: readonly PostWords[]) => Segment {
  const memory = createWordMemory();
  return (posts) => {
    const words = memory.forSegment();
    const [terms, names] = [createPostingsByText(), createPostingsByText()];
    for (const [at, post] of posts.entries()) {
      const code = encodeNumber(at).charCodeAt(0);
      weighPost(post, words, {
        term: (number, mark) => terms.add(number, code, mark),
        name: (number, mark) => names.add(number, code, mark),
      });
    }
    return segmentOf(
      terms.postings(words.terms.textOf),
      names.postings(words.nouns.textOf),
      posts.map(({ pairs }) => pairs),
    );
  };
}
