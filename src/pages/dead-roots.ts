import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import type { UrlPath } from '../kernel/paths.ts';
import { pageAddress } from '../site/redirects.ts';
import type { Site } from '../site/site.ts';
import { suggester } from '../site/suggest.ts';

/** Finds links to addresses from the root (`/x`) that are neither a page nor a file of the site. */
export function deadRoots(site: Site, urls: readonly UrlPath[]): readonly Diagnostic[] {
  const known = new Set(urls);
  const suggest = suggester(urls);
  return site.posts.flatMap((post) => {
    const links = site.links.get(post.source) ?? [];
    return post.references.flatMap((_, at) => {
      const link = links[at];
      if (link?.kind !== 'address') return [];
      if (known.has(link.path) || known.has(pageAddress(link.path))) return [];
      const args = { target: link.path, nearest: suggest(link.path) };
      return [
        diagnose('link/dead-root', { file: post.source, part: { kind: 'reference', index: at } }, args),
      ];
    });
  });
}
