import type { SourcePath, UrlPath } from '../kernel/paths.ts';
import { isBesidePost } from './asset-addresses.ts';
import type { Covers } from './covers.ts';
import type { PublishedFile } from './published-file.ts';
import type { Links } from './resolve-references.ts';

/** The files that are published: all of `public/`, and of those beside posts the ones that posts refer to. */
export function publishedFiles(
  files: ReadonlyMap<SourcePath, PublishedFile>,
  links: Links,
  covers: Covers,
): readonly PublishedFile[] {
  const referred = [...[...links.values()].flat(), ...covers.values()].flatMap((link) =>
    link.kind === 'file' ? [link.file.source] : [],
  );
  const wanted = new Set(referred);
  const published = [...files.values()].filter(({ source }) => wanted.has(source) || !isBesidePost(source));
  return onePerAddress(published);
}

/** Equal files beside two posts have one address (see `assetAddresses`) and are copied once. */
function onePerAddress(files: readonly PublishedFile[]): readonly PublishedFile[] {
  const beside = new Map<UrlPath, PublishedFile>();
  return files.filter((file) => {
    if (!isBesidePost(file.source)) return true;
    const isFirst = !beside.has(file.url);
    beside.set(file.url, file);
    return isFirst;
  });
}
