import type { Timestamp } from '../kernel/time/instant.ts';
import type { PostType } from './post-type.ts';

/**
 * What an author states about a post, validated. Every key is always present; null or an empty list where nothing was
 * stated. A field with a wrong value reads as if it were absent (its diagnostic stops the publication), so that the
 * rest of the post can still be checked. A missing title reads as the file's name, a missing date as 1970-01-01.
 */
export type Frontmatter = {
  readonly title: string;
  readonly date: Timestamp;
  readonly updated: Timestamp | null;
  readonly slug: string | null;
  readonly category: string | null;
  readonly type: PostType | null;
  readonly description: string | null;
  readonly tags: readonly string[];
  readonly series: string | null;
  /** Old addresses that redirect here: each starts with `/`. */
  readonly aliases: readonly string[];
  readonly draft: boolean;
  readonly authors: readonly string[];
  readonly lang: string | null;
  /** The slug of the post this one translates. */
  readonly translationOf: string | null;
  readonly visibility: 'public' | 'internal';
  readonly technologies: readonly Technology[];
  readonly concepts: readonly string[];
  readonly explains: readonly string[];
  readonly errorSignatures: readonly string[];
  /** Slugs of posts to read first. */
  readonly prerequisites: readonly string[];
  readonly relatedTo: readonly StatedRelation[];
  readonly notRelated: readonly StatedRelation[];
  readonly references: readonly CitedSource[];
  /** A picture beside the post, or an address from the root. */
  readonly cover: string | null;
};

/** A technology a post is about: a registry id, and a version as the author wrote it. */
export type Technology = { readonly id: string; readonly version: string | null };

/** An author's word that two posts belong together, or do not. */
export type StatedRelation = { readonly slug: string; readonly why: string | null };

/** A source outside the site. */
export type CitedSource = { readonly title: string; readonly url: string };
