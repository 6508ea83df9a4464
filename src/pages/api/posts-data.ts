import type { Post } from '../../content/post.ts';
import type { SiteConfig } from '../../content/site-config.ts';
import { sourceOf } from '../../content/source-of.ts';
import { isoDate } from '../../kernel/time/day.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { authorsOf } from '../authors-of.ts';

/** A post as data. Times are as exact as they were written: `2022`, `2022-05`, `2022-05-14`, RFC 3339. */
export type PostData = {
  readonly source: string;
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly date: string;
  readonly updated: string | null;
  readonly category: string | null;
  readonly type: Post['type'];
  readonly tags: readonly string[];
  readonly series: string | null;
  readonly authors: readonly string[];
  readonly lang: string;
  readonly technologies: readonly { readonly id: string; readonly version: string | null }[];
  readonly concepts: readonly string[];
  readonly explains: readonly string[];
  readonly errorSignatures: readonly string[];
  readonly readingMinutes: number;
};

export function postData(post: Post, config: SiteConfig): PostData {
  const { frontmatter, source, slug, permalink, category, type, description, readingMinutes } = post;
  return {
    source: sourceOf(source),
    slug,
    url: absoluteAddress(config, permalink),
    title: frontmatter.title,
    description,
    date: isoDate(frontmatter.date),
    updated: frontmatter.updated === null ? null : isoDate(frontmatter.updated),
    category,
    type,
    tags: frontmatter.tags,
    series: frontmatter.series,
    authors: authorsOf(post, config),
    lang: frontmatter.lang ?? config.lang,
    technologies: frontmatter.technologies,
    concepts: frontmatter.concepts,
    explains: frontmatter.explains,
    errorSignatures: frontmatter.errorSignatures,
    readingMinutes,
  };
}
