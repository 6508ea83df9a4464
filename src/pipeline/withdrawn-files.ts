import type { ParsedPost, Post } from '../content/post.ts';
import { folderOf, type OutputPath, outputOf, resolvePath, type SourcePath } from '../kernel/paths.ts';
import type { OutputFile } from '../pages/output-file.ts';
import { searchUrl } from '../pages/search.ts';
import { assetAddresses } from '../site/asset-addresses.ts';
import type { Sources } from './sources.ts';

/**
 * What an earlier publication may have left that this site does not tell: the files of posts that are not shown, and of
 * redacted parts. And the folder of the index of search, where a page may say less than before: each file of the index
 * has words of all posts. (Where a page is gone, `planPublish` sees it.)
 * @param shown the posts that the site shows
 */
export function withdrawnFiles(
  { config, selection, assets }: Sources,
  parsed: readonly ParsedPost[],
  shown: readonly SourcePath[],
  outputs: readonly OutputFile[],
): readonly OutputPath[] {
  const told = new Set(shown);
  const isHidden = ({ post }: ParsedPost) => !told.has(post.value.source);
  const isAbridged = ({ forPublic }: ParsedPost) => selection.edition === 'public' && forPublic !== null;
  const kept = new Set(
    parsed.flatMap((one) => {
      if (isHidden(one)) return filesOf(one.post.value);
      return isAbridged(one) ? redactedFilesOf(one.post.value) : [];
    }),
  );
  const published = new Set(outputs.map(({ path }) => path));
  const files = [...assetAddresses(assets, [], config.base).values()]
    .filter(({ source }) => kept.has(source))
    .map(({ url }) => outputOf(url))
    .filter((path) => !published.has(path));
  const mayTellLess = (one: ParsedPost) =>
    (isHidden(one) || isAbridged(one)) && published.has(outputOf(one.post.value.permalink));
  return parsed.some(mayTellLess) ? [...files, indexFolder] : files;
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
