import type { Post } from '../content/post.ts';
import type { SiteConfig } from '../content/site-config.ts';
import type { Plain } from '../kernel/plain.ts';
import { isoDate, rfc3339 } from '../kernel/time/day.ts';
import type { Site } from '../site/site.ts';
import { absoluteAddress } from './absolute-address.ts';
import { authorsOf } from './authors-of.ts';
import { categoryOf } from './category-of.ts';
import { type Head, plainHead, stepsTo } from './head.ts';
import { breadcrumbs, jsonLd } from './json-ld.ts';
import { marksOf, tagLinks } from './post-card.ts';

/** The head of a post's page. */
export function postHead(post: Post, site: Site): Head {
  const { config } = site;
  const { frontmatter, permalink, description } = post;
  const { draft, scheduled, internal } = marksOf(post, site);
  const image = coverOf(post, site);
  const category = categoryOf(post, site);
  const above = category === null ? [] : [{ name: category.label, url: category.url }];
  const steps = stepsTo(config, [...above, { name: frontmatter.title, url: permalink }]);
  const head: Head = {
    ...plainHead(config, { url: permalink, title: frontmatter.title, description }),
    openGraphType: 'article',
    image,
    published: rfc3339(frontmatter.date.from, frontmatter.date.offset),
    modified:
      frontmatter.updated === null ? null : rfc3339(frontmatter.updated.from, frontmatter.updated.offset),
    section: category?.label ?? null,
    tags: tagLinks(post, site).map(({ label }) => label),
    noindex: draft || scheduled || internal,
  };
  return { ...head, jsonLd: jsonLd([blogPosting(post, head, config), breadcrumbs(steps)]) };
}

/** The post as schema.org's BlogPosting; what it does not state is left out. */
function blogPosting(post: Post, head: Head, config: SiteConfig): Plain {
  const { frontmatter } = post;
  const authors = authorsOf(post, config).map((name) => ({ '@type': 'Person', name }));
  return {
    '@type': 'BlogPosting',
    headline: frontmatter.title,
    description: head.description,
    url: head.canonical,
    mainEntityOfPage: head.canonical,
    inLanguage: frontmatter.lang ?? config.lang,
    datePublished: isoDate(frontmatter.date),
    dateModified: isoDate(frontmatter.updated ?? frontmatter.date),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(head.image === null ? {} : { image: head.image }),
    ...(head.section === null ? {} : { articleSection: head.section }),
    ...(head.tags.length === 0 ? {} : { keywords: head.tags }),
  };
}

/** The absolute address of a post's cover; null for one that has none, or none that was found. */
function coverOf({ source }: Post, { covers, config }: Site): string | null {
  const cover = covers.get(source);
  if (cover?.kind === 'file') return absoluteAddress(config, cover.file.url);
  return cover?.kind === 'address' ? absoluteAddress(config, cover.path) : null;
}
