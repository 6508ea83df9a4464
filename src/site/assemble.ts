import type { EarlierKnowledge } from '../content/earlier-knowledge.ts';
import type { Post } from '../content/post.ts';
import type { Selection, SiteConfig } from '../content/site-config.ts';
import type { Asset, SourceFile } from '../content/source-file.ts';
import type { Registries } from '../incident/registry.ts';
import type { Outcome } from '../kernel/diagnostic.ts';
import { dayAround } from '../kernel/time/day.ts';
import { assetAddresses } from './asset-addresses.ts';
import { backlinks } from './backlinks.ts';
import { categories } from './categories.ts';
import { postCollisions, usableRedirects } from './collisions.ts';
import { covers } from './covers.ts';
import { inSiteZone } from './in-site-zone.ts';
import { internalIncidentProblems } from './internal-incidents.ts';
import { knowledgeOf } from './knowledge/knowledge.ts';
import type { RelatedIncidents } from './knowledge/related-incidents.ts';
import { neighbours } from './neighbours.ts';
import { postIndex } from './post-index.ts';
import { publishable } from './publishable.ts';
import { publishedFiles } from './published-files.ts';
import { redirects } from './redirects.ts';
import { relatedPosts } from './related-posts.ts';
import { targetsOf } from './resolve-reference.ts';
import { resolveReferences } from './resolve-references.ts';
import { series } from './series.ts';
import type { Site } from './site.ts';
import { statedPosts } from './stated-posts.ts';
import { taxonomy } from './taxonomy.ts';
import { translations } from './translations.ts';
import { usedAssets } from './used-assets.ts';

/** What a site is made of besides its posts. */
export type Project = {
  readonly config: SiteConfig;
  readonly selection: Selection;
  readonly registries: Registries;
  /** Which incidents are like which. */
  readonly related: readonly RelatedIncidents[];
  /** What the site knew when it was published before; null compares with nothing. */
  readonly previous: EarlierKnowledge | null;
  /** Stylesheets under `public/`. */
  readonly styles: readonly SourceFile[];
  /** Files beside posts, and files under `public/`. */
  readonly assets: readonly Asset[];
};

/**
 * Everything that several posts together are: what is shown, where it lies, what links to what. Always whole, never
 * remembered; its order of steps is the order in which they need each other.
 * @param posts in any order
 */
export function assemble(
  posts: readonly Post[],
  { config, selection, registries, related, previous, styles, assets }: Project,
): Outcome<Site> {
  const local = posts.map((post) => inSiteZone(post, config.timeZone));
  const selected = publishable(local, selection);
  const { shown, scheduled } = selected;

  const filed = categories(shown, config);
  const tags = taxonomy(shown, ({ frontmatter }) => frontmatter.tags, '/tags/');
  const aliases = usableRedirects(shown, redirects(shown));

  const index = postIndex(selected);
  const files = assetAddresses(usedAssets(assets, config), styles, config.base);
  const targets = targetsOf(index, files);
  const links = resolveReferences(shown, targets);
  const pictures = covers(shown, targets);
  const stated = statedPosts(shown, index);
  const knowledge = knowledgeOf(selected, {
    registries,
    related,
    stated: stated.value,
    gradeMatrix: config.gradeMatrix,
    asOf: dayAround(selection.now, config.timeZone),
  });

  const site: Site = {
    config,
    audience: selection.audience,
    posts: shown,
    scheduled,
    categories: filed.value,
    tags,
    series: series(shown),
    links: links.value,
    covers: pictures.value,
    backlinks: backlinks(shown, links.value),
    stated: stated.value,
    translations: translations(shown, stated.value),
    neighbours: neighbours(shown),
    related: relatedPosts(shown, {
      tags,
      links: links.value,
      stated: stated.value,
      registries,
      lang: config.lang,
    }),
    knowledge: knowledge.value,
    previous,
    redirects: aliases.value,
    files: publishedFiles(files, links.value, pictures.value),
  };
  const diagnostics = [filed, aliases, links, pictures, stated, knowledge].flatMap(
    (step) => step.diagnostics,
  );
  return {
    value: site,
    diagnostics: [...postCollisions(shown), ...diagnostics, ...internalIncidentProblems(selected)],
  };
}
