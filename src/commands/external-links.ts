import { Buffer } from 'node:buffer';
import type { ParsedPost, Post } from '../content/post.ts';
import type { Store } from '../engine/task.ts';
import { spanAt } from '../host/compiling/span-at.ts';
import type { Place } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';

/** An address of another site, and the first place where a post names it. */
export type ExternalLink = { readonly url: string; readonly place: Place };

/**
 * The web addresses that posts link to, show or cite, each once.
 * @param store holds their HTML
 * @param texts of the posts, as they were written
 * @param siteUrl the site's own address, whose pages are checked without asking anybody; null when it has none
 */
export function externalLinks(
  posts: readonly ParsedPost[],
  store: Store,
  texts: ReadonlyMap<SourcePath, string>,
  siteUrl: string | null,
): readonly ExternalLink[] {
  const links = new Map<string, Place>();
  const inOrder = posts.toSorted((a, b) => (a.post.value.source < b.post.value.source ? -1 : 1));
  for (const { post: digested, body } of inOrder) {
    const post = digested.value;
    for (const url of addressesIn(post, Buffer.from(store.blob(body) ?? []).toString())) {
      const isOwn = siteUrl !== null && `${url}/`.startsWith(`${siteUrl}/`);
      if (!isOwn && !links.has(url)) links.set(url, placeOf(url, post, texts.get(post.source) ?? ''));
    }
  }
  return [...links].map(([url, place]) => ({ url, place }));
}

function addressesIn({ frontmatter }: Post, html: string): readonly string[] {
  const attributes = [...html.matchAll(/\s(?:href|src)="(https?:\/\/[^"]+)"/g)];
  return [
    ...attributes.map(([, url = '']) => decodedAttribute(url)),
    ...frontmatter.references.map(({ url }) => url),
  ];
}

/** An attribute's value as it is meant; rehype-stringify writes what HTML reserves as numbers. */
function decodedAttribute(text: string): string {
  return text
    .replace(/&#x([\da-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replaceAll('&amp;', '&');
}

/** Where an address stands in a post, if it stands there as it is. */
function placeOf(url: string, { source }: Post, text: string): Place {
  const at = [url, decoded(url)]
    .map((form) => ({ form, start: text.indexOf(form) }))
    .find(({ start }) => start >= 0);
  if (at === undefined) return { file: source };
  return { file: source, span: spanAt(text, at.start, at.start + at.form.length) };
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
