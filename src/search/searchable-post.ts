import type { PostText } from '../content/post-text.ts';
import type { PostFacets } from './facets.ts';

/** A post as search sees it: what it states, and what it says, its letters composed. */
export type SearchablePost = { readonly head: PostHead; readonly text: PostText };

/** What a post states of itself, as far as results show it or search weighs it. */
export type PostHead = {
  /** Its path under `posts/`. */
  readonly source: string;
  readonly url: string;
  readonly title: string;
  /** As readers see it; null for a post that has none. */
  readonly category: string | null;
  /** What its category is called, label and id; none for a post that has none. */
  readonly categoryNames: readonly string[];
  readonly tags: readonly string[];
  /**
   * What registries call that which it is about (services, causes, concepts, technologies), and an incident's number and
   * severity.
   */
  readonly subjects: readonly string[];
  /** The day of its date: `2026-01-02`. */
  readonly date: string;
  readonly errorSignatures: readonly string[];
  readonly description: string;
  readonly facets: PostFacets;
};
