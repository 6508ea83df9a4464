import { lstat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Diagnostic, diagnose, type Outcome } from '../../kernel/diagnostic.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { ProjectPlaces } from '../project-places.ts';
import { isInside } from '../resolve-inside.ts';
import { listPublic } from './list-public.ts';
import { refuseSamePaths } from './refuse-same-paths.ts';
import { type Found, walkFolder } from './walk-folder.ts';

/** The files of a site by what they are; each list is sorted by path in code-unit order. */
export type ProjectListing = {
  readonly posts: readonly Found[];
  readonly registries: readonly Found[];
  readonly styles: readonly Found[];
  readonly assets: readonly Found[];
  /** Where each file really is, the refused ones among them. */
  readonly realPath: ReadonlyMap<SourcePath, string>;
};

/** Lists the sources of a site without opening any; the kind of a file is told by its name and folder. */
export async function listProject(places: ProjectPlaces): Promise<Outcome<ProjectListing>> {
  const folder: Found = { path: 'posts', real: places.posts };
  const missing = await problemWithPosts(places);
  const beside = missing === null ? await walkFolder(folder, isContent) : nothing;
  const knowledge = missing === null ? await listKnowledge(folder) : nothing;
  const published = await listPublic(places.root, places.packageRoot);
  const walks = [beside, knowledge, published];
  const all = refuseSamePaths(walks.flatMap(({ value }) => value.files));
  const files = groupBy(
    all.value.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    ({ path }) => kindOf(path),
  );
  const seen = [folder, ...walks.flatMap(({ value }) => [...value.files, ...value.refused])];
  return {
    value: {
      posts: files.get('post') ?? [],
      registries: files.get('registry') ?? [],
      styles: files.get('style') ?? [],
      assets: files.get('asset') ?? [],
      realPath: new Map(seen.map(({ path, real }) => [path, real])),
    },
    diagnostics: [missing ?? [], ...walks.map(({ diagnostics }) => diagnostics), all.diagnostics].flat(),
  };
}

const nothing = { value: { files: [], refused: [] }, diagnostics: [] };

const knowledgeFolder = 'posts/_knowledge';

function kindOf(path: SourcePath): 'post' | 'registry' | 'style' | 'asset' {
  if (path.startsWith('public/')) return path.endsWith('.css') ? 'style' : 'asset';
  if (path.startsWith(`${knowledgeFolder}/`)) return 'registry';
  return /\.(?:md|markdown)$/i.test(path) ? 'post' : 'asset';
}

function isContent(name: string): boolean {
  return !name.startsWith('_') && !name.startsWith('.');
}

/** The registries; the folder is found by walking `posts/` once more, so that a link in its place is refused. */
async function listKnowledge(posts: Found) {
  return walkFolder(posts, (name, inside) =>
    inside === knowledgeFolder ? name.endsWith('.yaml') : `${inside}/${name}` === knowledgeFolder,
  );
}

/** The folder must be there; inside the site it must be no link, which a pull request could put in its place. */
async function problemWithPosts({ root, posts }: ProjectPlaces): Promise<Diagnostic | null> {
  const file = 'posts';
  const stat = await lstat(posts).catch(() => null);
  if (stat?.isSymbolicLink() === true && isInside(root, dirname(posts)))
    return diagnose('source/symlink', { file }, {});
  const isFolder = stat?.isDirectory() === true || stat?.isSymbolicLink() === true;
  return isFolder ? null : diagnose('source/missing-folder', { file }, { path: posts });
}
