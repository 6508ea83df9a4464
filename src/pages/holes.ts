import type { Post } from '../content/post.ts';
import type { Reference } from '../content/reference.ts';
import type { SiteConfig } from '../content/site-config.ts';
import { href } from '../kernel/paths.ts';
import type { Link } from '../site/link.ts';
import type { Site } from '../site/site.ts';
import { postLink } from './link-view.ts';

/** What fills one hole. Addresses are final; nothing is escaped yet. */
export type Hole =
  | { readonly kind: 'address'; readonly url: string }
  | {
      readonly kind: 'image';
      readonly url: string;
      readonly width: number | null;
      readonly height: number | null;
    }
  | { readonly kind: 'text'; readonly text: string };

/** What fills the holes of a post's HTML: parallel to its references. */
export function holesOf({ source, references }: Post, { links, config }: Site): readonly Hole[] {
  const resolved = links.get(source) ?? [];
  return references.map(({ hole }, at) => holeOf(hole, resolved[at] ?? { kind: 'dead', name: '' }, config));
}

/** The final address of a link. One that leads nowhere stops the publication; in a preview it does nothing. */
function addressOf(link: Link, config: SiteConfig): string {
  if (link.kind === 'dead') return '#';
  const fragment = link.anchor === null ? '' : `#${encodeURIComponent(link.anchor)}`;
  const address =
    link.kind === 'post'
      ? postLink(link.post, config).url
      : href(config.base, link.kind === 'file' ? link.file.url : link.path);
  return address + link.query + fragment;
}

function holeOf(hole: Reference['hole'], link: Link, config: SiteConfig): Hole {
  if (hole === 'title') return { kind: 'text', text: titleOf(link) };
  const url = addressOf(link, config);
  if (hole !== 'image') return { kind: 'address', url };
  const size = link.kind === 'file' ? link.file.image : null;
  return { kind: 'image', url, width: size?.width ?? null, height: size?.height ?? null };
}

function titleOf(link: Link): string {
  if (link.kind === 'post') return link.post.frontmatter.title;
  if (link.kind === 'dead') return link.name;
  return link.kind === 'file' ? link.file.url : link.path;
}
