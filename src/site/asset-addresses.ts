import { slugFromName } from '../content/slug.ts';
import type { Asset, SourceFile } from '../content/source-file.ts';
import { type Digest, digestOf } from '../kernel/digest.ts';
import { foldCase } from '../kernel/fold-case.ts';
import { folderOf, nameOf, type SourcePath, type UrlPath } from '../kernel/paths.ts';
import { byCodeUnits } from './code-unit-order.ts';
import type { PublishedFile } from './published-file.ts';
import { writeBase } from './write-base.ts';

/** The stylesheets and scripts that every page loads: names with a digest, so that browsers may keep them for ever. */
const loaded = /^public\/(?:styles\/[^/]+\.css|scripts\/[^/]+\.m?js)$/;

/**
 * The address of every file that could be published. A file beside a post goes to `/assets/`, with a digest in its
 * name, so equal names in two folders do not meet and equal files are one. A file of `public/` keeps its path, unless
 * it is one that every page loads; what only other files name (`scripts/search/worker.js`) lies deeper and keeps it too.
 * @param base the site's base path, which is written into stylesheets
 */
export function assetAddresses(
  assets: readonly Asset[],
  styles: readonly SourceFile[],
  base: string,
): ReadonlyMap<SourcePath, PublishedFile> {
  const shared = new Map<string, UrlPath>();
  const files = [...assets.map(fileOfAsset), ...styles.map((style) => fileOfStyle(style, base))]
    .sort((a, b) => byCodeUnits(a.source, b.source))
    .map((file) => (isBesidePost(file.source) ? { ...file, url: sharedAddress(file, shared) } : file));
  return new Map(files.map((file) => [file.source, file]));
}

/** Whether every page loads a file: a stylesheet or script directly in `public/styles/` or `public/scripts/`. */
export function isLoadedByPages(source: SourcePath): boolean {
  return loaded.test(source);
}

/** Whether a file is published only if a post refers to it. */
export function isBesidePost(source: SourcePath): boolean {
  return source.startsWith('posts/');
}

function fileOfAsset({ path, digest, image, broken }: Asset): PublishedFile {
  const url = isBesidePost(path)
    ? `/assets/${nameWithDigest(nameOf(path), digest)}`
    : publicAddress(path, digest);
  return { source: path, url, digest, image, broken, text: null };
}

function fileOfStyle({ path, text }: SourceFile, base: string): PublishedFile {
  const css = writeBase(text.value, base);
  const digest = digestOf(css);
  return { source: path, url: publicAddress(path, digest), digest, image: null, broken: null, text: css };
}

function publicAddress(path: SourcePath, digest: Digest): UrlPath {
  const name = isLoadedByPages(path) ? nameWithDigest(nameOf(path), digest) : nameOf(path);
  return `${folderOf(path).slice('public'.length)}/${name}`;
}

/** Characters of a file's name that are kept: with four bytes each they leave room for the digest and the ending. */
const longestStem = 50;

/** `메모리 그래프.png` -> `메모리-그래프.3kTq9_aZ.png`. */
function nameWithDigest(name: string, digest: Digest): string {
  const [extension = ''] = /\.[a-z0-9]{1,8}$/i.exec(name) ?? [];
  const stem = [...name.slice(0, name.length - extension.length)].slice(0, longestStem).join('');
  return `${slugFromName(stem)}.${digest.slice('d1_'.length, 'd1_'.length + 8)}${extension}`;
}

/** Two copies of one file whose names differ only in letter case would be one file on some systems: they share. */
function sharedAddress({ url, digest }: PublishedFile, shared: Map<string, UrlPath>): UrlPath {
  const key = `${digest} ${foldCase(url)}`;
  const first = shared.get(key);
  if (first === undefined) shared.set(key, url);
  return first ?? url;
}
