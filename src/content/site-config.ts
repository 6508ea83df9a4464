import type { ActionSlo } from '../incident/action-slo.ts';
import type { GradeMatrix } from '../incident/grade.ts';
import type { Instant } from '../kernel/time/instant.ts';
import type { PostType } from './post-type.ts';

/** The configuration of a site, validated, with every default filled in. */
export type SiteConfig = {
  readonly title: string;
  readonly description: string;
  /** `https://example.com`, without a trailing slash; null when none is configured. */
  readonly siteUrl: string | null;
  /** `/` or `/blog/`. */
  readonly base: string;
  readonly lang: 'ko' | 'en';
  readonly timeZone: string;
  readonly authors: readonly string[];
  readonly categories: readonly CategoryConfig[];
  /** Posts on one page of a list. */
  readonly pageSize: number;
  /** The grade of an incident by its severity and scope. */
  readonly gradeMatrix: GradeMatrix;
  /** The days that the actions of an incident have, by its severity. */
  readonly actionSlo: ActionSlo;
  readonly leaks: LeaksConfig;
  readonly markdown: MarkdownConfig;
  readonly feeds: FeedsConfig;
  /** Null for a site without search. */
  readonly search: SearchConfig | null;
  /** Whether pages carry the content security policy as a `<meta>`. */
  readonly csp: boolean;
  /** Files for hosts that are written beside the pages. */
  readonly hosts: readonly ('nojekyll' | 'headers' | 'redirects')[];
  readonly verification: { readonly google: string | null; readonly naver: string | null };
  /** `https://github.com/o/r/edit/main/posts/{path}`: `{path}` is the post's path under `posts/`. */
  readonly editLink: string | null;
};

export type CategoryConfig = {
  readonly id: string;
  readonly label: string;
  /** Other names a folder or a `category:` may have for it, the plural id among them. */
  readonly labels: readonly string[];
  readonly type: PostType;
  readonly description: string;
};

/** What the leak scan passes over: texts that a regular expression (flag `u`) finds, each with the reason. */
export type LeaksConfig = {
  readonly allow: readonly { readonly pattern: string; readonly reason: string }[];
};

export type MarkdownConfig = {
  /** Whether a line break in a paragraph is a `<br>`. */
  readonly breaks: boolean;
};

export type FeedsConfig = {
  /** Posts in one feed. */
  readonly limit: number;
};

export type SearchConfig = {
  /** Groups of names that mean the same on this site: `['결제 서버', 'payment-api']`. */
  readonly synonyms: readonly (readonly string[])[];
  /** Whether the table of hoego counts, too, or only what the site and its posts say. */
  readonly reviewedSynonyms: boolean;
};

/** The part of the configuration that parsing one file may depend on (law 3, One file). */
export type ParseOptions = {
  readonly lang: 'ko' | 'en';
  readonly timeZone: string;
  readonly categories: readonly CategoryConfig[];
  readonly leaks: LeaksConfig;
  readonly markdown: MarkdownConfig;
};

/** What is built of what there is. */
export type Selection = {
  readonly drafts: boolean;
  /** Whether posts whose date has not come are shown. */
  readonly future: boolean;
  readonly edition: 'public' | 'internal';
  /** Authors, while they write, are also shown what a report still lacks. */
  readonly audience: 'author' | 'reader';
  readonly now: Instant;
};
