import type { Post } from '../content/post.ts';
import type { UrlPath } from '../kernel/paths.ts';
import type { PublishedFile } from './published-file.ts';

/** What a reference turned out to point to. Addresses are without the base path. `query` has its `?` or is empty. */
export type Link =
  | { readonly kind: 'post'; readonly post: Post; readonly query: string; readonly anchor: string | null }
  | {
      readonly kind: 'file';
      readonly file: PublishedFile;
      readonly query: string;
      readonly anchor: string | null;
    }
  /** An address from the root that is no post and no file: a page of another kind, or nothing of this site. */
  | {
      readonly kind: 'address';
      readonly path: UrlPath;
      readonly query: string;
      readonly anchor: string | null;
    }
  /** Nothing; an error says so. `name` is what the author wrote. */
  | { readonly kind: 'dead'; readonly name: string };
