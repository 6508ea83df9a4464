import type { SiteConfig } from '../content/site-config.ts';
import type { Digested } from '../kernel/digest.ts';
import { href } from '../kernel/paths.ts';
import type { Site } from '../site/site.ts';
import { absoluteAddress } from './absolute-address.ts';
import type { Chrome } from './chrome.ts';
import { type Head, plainHead } from './head.ts';
import { jsonLd } from './json-ld.ts';
import { termLink } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { type PostCard, postCard } from './post-card.ts';

export type HomeView = {
  readonly head: Head;
  /** The newest posts. */
  readonly posts: readonly PostCard[];
  readonly categories: readonly {
    readonly label: string;
    readonly url: string;
    readonly description: string;
    readonly count: number;
  }[];
  /** The archive's address, for older posts. */
  readonly archive: string;
};

/** `/`: the newest posts and the categories. */
export function homePages(site: Site, chrome: Digested<Chrome>): readonly PageOf<'home', HomeView>[] {
  const { config } = site;
  return [
    pageOf('home', '/', chrome, {
      head: homeHead(config),
      posts: site.posts.slice(0, config.pageSize).map((post) => postCard(post, site)),
      categories: site.categories.map((category) => ({
        ...termLink(category, config),
        description: category.description,
        count: category.posts.length,
      })),
      archive: href(config.base, '/archive/'),
    }),
  ];
}

function homeHead(config: SiteConfig): Head {
  const { title, description, lang } = config;
  const url = absoluteAddress(config, '/');
  const statement = { '@type': 'WebSite', name: title, url, inLanguage: lang };
  return {
    ...plainHead(config, { url: '/', title, description: description || title }),
    title,
    jsonLd: jsonLd([description === '' ? statement : { ...statement, description }]),
  };
}
