import type { ParsedPost, Post } from '../content/post.ts';
import { folderOf, type OutputPath, outputOf, resolvePath, type SourcePath } from '../kernel/paths.ts';
import { weakly } from '../kernel/weakly.ts';
import type { OutputFile } from '../pages/output-file.ts';
import { searchUrl } from '../pages/search.ts';
import { assetAddresses } from '../site/asset-addresses.ts';
import type { Sources } from './sources.ts';

/**
 * The posts that the site does not show.
 * @param paths of the posts, in their order
 */
export function hiddenPosts(
  parsed: readonly ParsedPost[],
  paths: readonly SourcePath[],
  shown: readonly SourcePath[],
): readonly ParsedPost[] {
  const hidden = notAmong(shown, paths);
  return hidden.size === 0 ? [] : parsed.filter((_, at) => hidden.has(at));
}

const notAmong = weakly((shown: readonly SourcePath[], paths: readonly SourcePath[]): ReadonlySet<number> => {
  const told = new Set(shown);
  return new Set(paths.flatMap((path, at) => (told.has(path) ? [] : [at])));
});

/**
 * What an earlier publication may have left that this site does not tell: the files of posts that are not shown, and of
 * redacted parts. And the folder of the index of search, where a page may say less than before: each file of the index
 * has words of all posts. (Where a page is gone, `planPublish` sees it.)
 * @param hidden the posts that the site does not show
 */
export function withdrawnFiles(
  { config, selection, assets }: Sources,
  parsed: readonly ParsedPost[],
  hidden: readonly ParsedPost[],
  outputs: readonly OutputFile[],
): readonly OutputPath[] {
  const abridged = selection.edition === 'public' ? parsed.filter(({ forPublic }) => forPublic !== null) : [];
  if (hidden.length + abridged.length === 0) return [];
  const kept = new Set([
    ...hidden.flatMap(({ post }) => filesOf(post.value)),
    ...abridged.flatMap(({ post }) => redactedFilesOf(post.value)),
  ]);
  const published = new Set(outputs.map(({ path }) => path));
  const files = [...assetAddresses(assets, [], config.base).values()]
    .filter(({ source }) => kept.has(source))
    .map(({ url }) => outputOf(url))
    .filter((path) => !published.has(path));
  const mayTellLess = ({ post }: ParsedPost) => published.has(outputOf(post.value.permalink));
  return [...hidden, ...abridged].some(mayTellLess) ? [...files, indexFolder] : files;
}

const indexFolder = folderOf(outputOf(searchUrl));

/** The files that a post refers to. */
function filesOf(post: Post): readonly SourcePath[] {
  const files = post.references.flatMap(({ target }) => (target.kind === 'file' ? [target.path] : []));
  return [...files, ...coverOf(post)];
}

/** The files that a post refers to where not everybody may look. */
function redactedFilesOf(post: Post): readonly SourcePath[] {
  const parts = new Set(
    post.internalParts.map((part) => (part.kind === 'reference' ? `${part.index}` : part.name)),
  );
  const files = post.references.flatMap(({ target }, at) =>
    target.kind === 'file' && parts.has(`${at}`) ? [target.path] : [],
  );
  return parts.has('cover') ? [...files, ...coverOf(post)] : files;
}

function coverOf({ source, frontmatter: { cover } }: Post): readonly SourcePath[] {
  const path = cover === null ? null : resolvePath(folderOf(source), cover.normalize('NFC'));
  return path === null ? [] : [path];
}
