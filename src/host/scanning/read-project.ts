import type { Asset, PostSource, SourceFile } from '../../content/source-file.ts';
import type { Texts } from '../../engine/task.ts';
import { byPlace, type Outcome } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import { mapConcurrently } from '../map-concurrently.ts';
import type { ProjectPlaces } from '../project-places.ts';
import { listProject } from './list-project.ts';
import { readAsset } from './read-asset.ts';
import { readPost } from './read-post.ts';
import { readText } from './read-text.ts';
import type { ScanMemory, Seen } from './scan-memory.ts';
import { createSourceTexts } from './source-texts.ts';
import type { Found } from './walk-folder.ts';

/** All that a site is made of but configuration and templates; every list is sorted by path in code-unit order. */
export type ProjectFiles = {
  readonly posts: readonly PostSource[];
  /** `posts/_knowledge/*.yaml`. */
  readonly registries: readonly SourceFile[];
  /** Stylesheets in `public/`. */
  readonly styles: readonly SourceFile[];
  /** Every other file beside the posts and in `public/`. */
  readonly assets: readonly Asset[];
  /** Where each file really is, those with an error among them. */
  readonly realPath: ReadonlyMap<SourcePath, string>;
  /** The texts of the posts. */
  readonly texts: Texts;
  /** What the next scan may go by. */
  readonly memory: ScanMemory;
};

/** How a scan is made. */
export type ScanOptions = {
  /** Which of the posts are read; the others are left out. */
  readonly isWanted: (post: SourcePath) => boolean;
  /** Is told how many posts there are to read, before any is read. */
  readonly onListed: (posts: number) => void;
  /** Is called between some posts and the next; what it throws ends the scan. */
  readonly between: () => Promise<void>;
};

/** Files that are open at once. */
const readers = 16;

/** Posts that are looked at in one go. */
const slice = 256;

/**
 * Reads the sources of a site (scan). A bad file hides nothing about the others: it is left out of the lists, and its
 * problems are among the diagnostics. Symbolic links are refused, so nothing outside the folders is ever read.
 * @param memory of an earlier scan; files that are still as it saw them are not read
 */
export async function readProject(
  places: ProjectPlaces,
  memory: ScanMemory,
  { isWanted = () => true, onListed = () => {}, between = async () => {} }: Partial<ScanOptions> = {},
): Promise<Outcome<ProjectFiles>> {
  const { value: listing, diagnostics } = await listProject(places);
  const wanted = listing.posts.filter(({ path }) => isWanted(path));
  onListed(wanted.length);
  const posts = await readPosts(wanted, memory, between);
  const registries = await readAll(listing.registries, readText);
  const styles = await readAll(listing.styles, readText);
  const assets = await readAssets(listing.assets, memory);
  return {
    value: {
      posts: posts.value.posts,
      texts: posts.value.texts,
      memory: new Map([...posts.value.seen, ...assets.value.seen]),
      registries: registries.value,
      styles: styles.value,
      assets: assets.value.assets,
      realPath: listing.realPath,
    },
    diagnostics: [{ diagnostics }, posts, registries, styles, assets]
      .flatMap((part) => part.diagnostics)
      .sort(byPlace),
  };
}

type Seens = ReadonlyMap<SourcePath, Seen>;

async function readPosts(
  files: readonly Found[],
  memory: ScanMemory,
  between: ScanOptions['between'],
): Promise<Outcome<Pick<ProjectFiles, 'posts' | 'texts'> & { readonly seen: Seens }>> {
  const texts = createSourceTexts();
  const seen = new Map<SourcePath, Seen>();
  const outcomes = [];
  for (const [at, file] of files.entries()) {
    if (at % slice === 0) await between();
    const reading = await readPost(file, memory);
    const { value: post } = reading.outcome;
    if (post !== null) texts.add(post.text, file, reading.text);
    if (reading.seen !== null) seen.set(file.path, reading.seen);
    outcomes.push(reading.outcome);
  }
  const { value: posts, diagnostics } = together(outcomes);
  return { value: { posts, texts, seen }, diagnostics };
}

async function readAssets(
  files: readonly Found[],
  memory: ScanMemory,
): Promise<Outcome<Pick<ProjectFiles, 'assets'> & { readonly seen: Seens }>> {
  const readings = await mapConcurrently(files, readers, (file) => readAsset(file, memory));
  const seen = readings.flatMap((reading, at): [SourcePath, Seen][] => {
    const path = files[at]?.path;
    return reading.seen === null || path === undefined ? [] : [[path, reading.seen]];
  });
  const { value: assets, diagnostics } = together(readings.map(({ outcome }) => outcome));
  return { value: { assets, seen: new Map(seen) }, diagnostics };
}

/** Reads many files; what is gone or refused is left out. */
async function readAll<T>(
  files: readonly Found[],
  read: (file: Found) => Promise<Outcome<T | null>>,
): Promise<Outcome<readonly T[]>> {
  return together(await mapConcurrently(files, readers, read));
}

function together<T>(outcomes: readonly Outcome<T | null>[]): Outcome<readonly T[]> {
  return {
    value: outcomes.flatMap(({ value }) => (value === null ? [] : [value])),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}
