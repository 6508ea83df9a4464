import { secondsForOne, type Work } from '../engine/task.ts';
import { type Blob, blobOf, type Made, type TextOf } from '../kernel/blob.ts';
import { diagnose } from '../kernel/diagnostic.ts';
import { type Digest, digestOf } from '../kernel/digest.ts';
import type { Plain } from '../kernel/plain.ts';
import { analysePost } from '../search/analyse/analyse-post.ts';
import type { PostWords } from '../search/analyse/post-words.ts';
import { composed } from '../search/composed.ts';
import { createPostGatherer } from '../search/index/gather-posts.ts';
import { nameFiles } from '../search/index/name-files.ts';
import { synonymsOf } from '../search/index/synonyms.ts';
import { termFiles } from '../search/index/term-files.ts';
import { errorLines } from '../search/log-line/error-lines.ts';
import { createLineReader } from '../search/log-line/line-reader.ts';
import { postCard } from '../search/post-card.ts';
import type { SearchablePost } from '../search/searchable-post.ts';
import type {
  AnalysedPost,
  AnalyseInput,
  GatheredPosts,
  GatherInput,
  NameFilesInput,
  NamesMade,
  TermFilesInput,
  TermsMade,
} from './search-tasks.ts';

/** How a post is analysed. */
export const analyseWork: Work<AnalyseInput, AnalysedPost> = {
  run: async ({ head, text }, textOf) => {
    const post: SearchablePost = JSON.parse(
      composed(`{"head":${JSON.stringify(head)},"text":${textOf(text)}}`),
    );
    const read = createLineReader();
    const errors = errorLines(post, read);
    const words = blobOf(JSON.stringify(analysePost(post, errors, read)));
    const card = blobOf(JSON.stringify(postCard(post, errors)));
    return made({ words: words.digest, card: card.digest }, [words, card]);
  },
  giveUp: async ({ head }) => tooSlow({ words: nothing, card: nothing }, `posts/${head.source}`),
};

/** How posts become a segment, in one thread. */
export function gatherWork(): Work<GatherInput, GatheredPosts> {
  const gather = createPostGatherer();
  return {
    run: async ({ posts }, textOf) => {
      const { groups, names, pairs } = gather(posts.map((post): PostWords => JSON.parse(textOf(post))));
      const parts = { groups: groups.map(blobOf), names: blobOf(names), pairs: blobOf(pairs) };
      return made({ groups: digestsOf(parts.groups), names: parts.names.digest, pairs: parts.pairs.digest }, [
        ...parts.groups,
        parts.names,
        parts.pairs,
      ]);
    },
    giveUp: async () => tooSlow({ groups: [], names: nothing, pairs: nothing }),
  };
}

/** How a group of terms becomes files. */
export const termFilesWork: Work<TermFilesInput, TermsMade> = {
  run: async ({ segments, posts }, textOf) => {
    const texts = termFiles(textsOf(segments, textOf), posts);
    const files = texts.map(blobOf);
    return made({ files: digestsOf(files), lengths: texts.map(({ length }) => length) }, files);
  },
  giveUp: async () => tooSlow({ files: [], lengths: [] }),
};

/** How names become files. */
export const nameFilesWork: Work<NameFilesInput, NamesMade> = {
  run: async ({ names, pairs, synonyms }, textOf) => {
    const known = synonymsOf(synonyms, textsOf(pairs, textOf));
    const files = nameFiles(textsOf(names, textOf), known).map(({ beginning, text }) => ({
      beginning,
      blob: blobOf(text),
    }));
    return made(
      { files: files.map(({ beginning, blob }) => ({ beginning, digest: blob.digest })) },
      files.map(({ blob }) => blob),
    );
  },
  giveUp: async () => tooSlow({ files: [] }),
};

const nothing = digestOf('');

function textsOf(digests: readonly Digest[], textOf: TextOf): readonly string[] {
  return digests.map(textOf);
}

function digestsOf(blobs: readonly Blob[]): readonly Digest[] {
  return blobs.map(({ digest }) => digest);
}

function made<T extends Plain>(value: T, blobs: readonly Blob[]): Made<T> {
  return { value, diagnostics: [], blobs: distinct(blobs) };
}

/** Equal parts are one blob: a thread can give the bytes of one away only once. */
function distinct(blobs: readonly Blob[]): readonly Blob[] {
  return [...new Map(blobs.map((blob) => [blob.digest, blob])).values()];
}

/** An index that is not whole is not published. */
function tooSlow<T extends Plain>(value: T, file = 'posts'): Made<T> {
  return {
    value,
    diagnostics: [diagnose('search/too-slow', { file }, { seconds: secondsForOne })],
    blobs: [],
  };
}
