import type { Task } from '../engine/task.ts';
import type { Digest } from '../kernel/digest.ts';
import type { PostHead } from '../search/searchable-post.ts';

/** One post to be analysed: what it states, and its text. */
export type AnalyseInput = { readonly head: PostHead; readonly text: Digest };

/** What a post adds to the index, and its card: both blobs. */
export type AnalysedPost = { readonly words: Digest; readonly card: Digest };

/** Posts that make a segment, by what each adds. */
export type GatherInput = { readonly posts: readonly Digest[] };

/** The parts of a segment, each a blob. */
export type GatheredPosts = {
  readonly groups: readonly Digest[];
  readonly names: Digest;
  readonly pairs: Digest;
};

/** One group of terms of every segment. */
export type TermFilesInput = { readonly segments: readonly Digest[]; readonly posts: number };

/** The names of every segment, and what the site says of them. */
export type NameFilesInput = {
  readonly names: readonly Digest[];
  readonly pairs: readonly Digest[];
  readonly synonyms: readonly (readonly string[])[];
};

/** Files of the index, each a blob. */
export type NamesMade = {
  readonly files: readonly { readonly beginning: string; readonly digest: Digest }[];
};
export type TermsMade = {
  readonly files: readonly Digest[];
  /** The characters of each. */
  readonly lengths: readonly number[];
};

/** How a site becomes an index: of a post its words, of posts a segment, of segments the files. Each is remembered. */
export type SearchTasks = {
  readonly analyse: Task<AnalyseInput, AnalysedPost>;
  readonly gather: Task<GatherInput, GatheredPosts>;
  readonly termFiles: Task<TermFilesInput, TermsMade>;
  readonly nameFiles: Task<NameFilesInput, NamesMade>;
};

export const searchTasks: SearchTasks = {
  analyse: { name: 'analyse', needs: ({ text }) => [text], from: 'store' },
  gather: { name: 'gather', needs: ({ posts }) => posts, from: 'store' },
  termFiles: { name: 'term-files', needs: ({ segments }) => segments, from: 'store' },
  nameFiles: { name: 'name-files', needs: ({ names, pairs }) => [...names, ...pairs], from: 'store' },
};
