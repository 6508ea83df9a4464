import type { Post } from '../content/post.ts';
import { href } from '../kernel/paths.ts';
import { weakly } from '../kernel/weakly.ts';
import type { Site } from '../site/site.ts';
import { categoryOf } from './category-of.ts';
import { dateView } from './date-view.ts';
import { type DateView, type LinkView, termLink } from './link-view.ts';

/** A post in a list. */
export type PostCard = {
  readonly title: string;
  readonly url: string;
  readonly date: DateView;
  readonly category: LinkView | null;
  readonly description: string;
  readonly tags: readonly LinkView[];
  readonly readingMinutes: number;
  readonly marks: Marks;
};

/** Why a post is not (yet) for everybody; shown where such posts are shown at all. */
export type Marks = { readonly draft: boolean; readonly scheduled: boolean; readonly internal: boolean };

export const postCard = weakly((post: Post, site: Site): PostCard => {
  const { frontmatter, description, readingMinutes } = post;
  return {
    title: frontmatter.title,
    url: href(site.config.base, post.permalink),
    date: dateView(frontmatter.date, site.config),
    category: categoryLink(post, site),
    description,
    tags: tagLinks(post, site),
    readingMinutes,
    marks: marksOf(post, site),
  };
});

export function marksOf({ source, frontmatter }: Post, { scheduled }: Site): Marks {
  return {
    draft: frontmatter.draft,
    scheduled: scheduled.has(source),
    internal: frontmatter.visibility === 'internal',
  };
}

export const categoryLink = weakly((post: Post, site: Site): LinkView | null => {
  const category = categoryOf(post, site);
  return category === null ? null : termLink(category, site.config);
});

export const tagLinks = weakly(({ source }: Post, { tags, config }: Site): readonly LinkView[] =>
  (tags.termsOf.get(source) ?? []).map((term) => termLink(term, config)),
);
