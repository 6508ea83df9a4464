import type { Asset, SourceFile } from '../content/source-file.ts';
import { byPlace, type Outcome } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { listProject } from './list-project.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { ProjectPlaces } from './project-places.ts';
import { readAsset } from './read-asset.ts';
import { readPost } from './read-post.ts';
import { readText } from './read-text.ts';
import type { Found } from './walk-folder.ts';

/** All that a site is made of but configuration and templates; every list is sorted by path in code-unit order. */
export type ProjectFiles = {
  readonly posts: readonly SourceFile[];
  /** `posts/_knowledge/*.yaml`. */
  readonly registries: readonly SourceFile[];
  /** Stylesheets in `public/`. */
  readonly styles: readonly SourceFile[];
  /** Every other file beside the posts and in `public/`. */
  readonly assets: readonly Asset[];
  /** Where each file really is, those with an error among them. */
  readonly realPath: ReadonlyMap<SourcePath, string>;
};

/** Files that are open at once. */
const readers = 16;

/**
 * Reads the sources of a site (scan). A bad file hides nothing about the others: it is left out of the lists, and its
 * problems are among the diagnostics. Symbolic links are refused, so nothing outside the folders is ever read.
 */
export async function readProject(places: ProjectPlaces): Promise<Outcome<ProjectFiles>> {
  const { value: listing, diagnostics } = await listProject(places);
  const posts = await readAll(listing.posts, readPost);
  const registries = await readAll(listing.registries, readText);
  const styles = await readAll(listing.styles, readText);
  const assets = await readAll(listing.assets, readAsset);
  return {
    value: {
      posts: posts.value,
      registries: registries.value,
      styles: styles.value,
      assets: assets.value,
      realPath: listing.realPath,
    },
    diagnostics: [{ diagnostics }, posts, registries, styles, assets]
      .flatMap((part) => part.diagnostics)
      .sort(byPlace),
  };
}

/** Reads many files; what is gone or refused is left out. */
async function readAll<T>(
  files: readonly Found[],
  read: (file: Found) => Promise<Outcome<T | null>>,
): Promise<Outcome<readonly T[]>> {
  const outcomes = await mapConcurrently(files, readers, read);
  return {
    value: outcomes.flatMap(({ value }) => (value === null ? [] : [value])),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}
