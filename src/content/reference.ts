import type { Span } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';

/** What an author points to, known from the one file alone. Anchors are decoded and NFC. */
export type ReferenceTarget =
  /** A file by its path: a post (`../kubernetes/oom.md#절`), a picture or a download beside the post. */
  | { readonly kind: 'file'; readonly path: SourcePath; readonly anchor: string | null }
  /** A relative path that leaves the site's folders. */
  | { readonly kind: 'outside'; readonly path: string }
  /** `[[slug]]`, `[[slug#anchor]]`. */
  | { readonly kind: 'slug'; readonly slug: string; readonly anchor: string | null }
  /** An address from the root of the site: `/archive/?y=1#2023`. The path is decoded; `query` has its `?`. */
  | {
      readonly kind: 'address';
      readonly path: string;
      readonly query: string;
      readonly anchor: string | null;
    };

/**
 * A hole in the HTML and what fills it.
 * `href` and `src` stand inside the quotes of an attribute; `image` stands inside an `<img …>` tag and becomes its
 * `src`, `width` and `height`; `title` stands in running text and becomes the title of the target.
 */
export type Reference = {
  readonly hole: 'href' | 'src' | 'image' | 'title';
  readonly target: ReferenceTarget;
};

/** A reference and where it stands in its file. */
export type PlacedReference = Reference & { readonly span: Span };
