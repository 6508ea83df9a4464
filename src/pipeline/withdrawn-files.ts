import type { ParsedPost, Post } from '../content/post.ts';
import { folderOf, type OutputPath, outputOf, resolvePath, type SourcePath } from '../kernel/paths.ts';
import type { OutputFile } from '../pages/output-file.ts';
import { assetAddresses } from '../site/asset-addresses.ts';
import type { Sources } from './sources.ts';

/**
 * Where the files of internal posts, and of redacted parts, would lie. An earlier publication of the internal edition may
 * have put them there, or of the post before it became internal.
 */
export function withdrawnFiles(
  { config, selection, assets }: Sources,
  parsed: readonly ParsedPost[],
  outputs: readonly OutputFile[],
): readonly OutputPath[] {
  const keeping = parsed.filter(({ confidential }) => confidential !== null);
  if (selection.edition !== 'public' || keeping.length === 0) return [];
  const kept = new Set(keeping.flatMap(({ post }) => internalFilesOf(post.value)));
  const published = new Set(outputs.map(({ path }) => path));
  return [...assetAddresses(assets, [], config.base).values()]
    .filter(({ source }) => kept.has(source))
    .map(({ url }) => outputOf(url))
    .filter((path) => !published.has(path));
}

/** The files that a post refers to where not everybody may look. */
function internalFilesOf({ source, frontmatter, references, internalParts }: Post): readonly SourcePath[] {
  const isInternal = frontmatter.visibility === 'internal';
  const parts = new Set(
    internalParts.map((part) => (part.kind === 'reference' ? `${part.index}` : part.name)),
  );
  const files = references.flatMap(({ target }, at) =>
    target.kind === 'file' && (isInternal || parts.has(`${at}`)) ? [target.path] : [],
  );
  const { cover } = frontmatter;
  if (cover === null || !(isInternal || parts.has('cover'))) return files;
  const path = resolvePath(folderOf(source), cover.normalize('NFC'));
  return path === null ? files : [...files, path];
}
