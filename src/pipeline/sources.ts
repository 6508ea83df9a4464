import type { EarlierKnowledge } from '../content/earlier-knowledge.ts';
import type { Selection, SiteConfig } from '../content/site-config.ts';
import type { Asset, PostSource, SourceFile } from '../content/source-file.ts';
import type { TemplateBundle } from '../rendering/template-bundle.ts';

/** Everything a build is made of; two equal Sources give the same site, byte for byte. */
export type Sources = {
  readonly config: SiteConfig;
  readonly selection: Selection;
  readonly posts: readonly PostSource[];
  /** Registries: `posts/_knowledge/*.yaml`. */
  readonly registries: readonly SourceFile[];
  readonly templates: TemplateBundle;
  /** What the site knew when it was published before; null compares with nothing. */
  readonly previous: EarlierKnowledge | null;
  /** Stylesheets under `public/`: text, because the base path is written into their `url()`. Not among the assets. */
  readonly styles: readonly SourceFile[];
  /** Files beside posts (`posts/…`) and files to copy (`public/…`). */
  readonly assets: readonly Asset[];
};
