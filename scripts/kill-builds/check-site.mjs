import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file that marks an output folder; it also lists what stayed of the site before. */
export const markName = '.hoego-site.json';

/**
 * Every file under a folder by its path.
 * @param {string} folder
 * @returns {Map<string, Buffer>}
 */
export function filesOf(folder) {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((real) => [real.slice(folder.length + 1), readFileSync(real)]),
  );
}

/**
 * The assets that a page shows or loads, as paths of the site.
 * @param {Buffer} html
 */
export function assetsOf(html) {
  const addresses = html.toString('utf8').matchAll(/(?:src|href)="\/([^"#?]+\.(?:css|js|svg))"/g);
  return [...addresses].map(([, path]) => decodeURIComponent(path));
}

/**
 * What is wrong with a site in whatever moment it is seen: a file that is wholly that of no site it may be of, and an
 * asset that a page of it lacks.
 * @param {Map<string, Buffer>} found
 * @param {readonly Map<string, Buffer>[]} sites
 * @param {Map<string, Buffer>} older the site before them, of which assets may have stayed
 */
export function faultsOf(found, sites, older) {
  const pages = [...found].filter(([path]) => path.endsWith('.html'));
  const torn = [...found].filter(([path, bytes]) => {
    const mayBeOf = isAsset(path) ? [...sites, older] : sites;
    return !isOurs(path) && !mayBeOf.some((site) => isFileOf(site, path, bytes));
  });
  return [
    ...torn.map(([path]) => `${path}: 어느 쪽 사이트의 파일도 아닙니다`),
    ...pages.flatMap(([path, html]) =>
      assetsOf(html).flatMap((asset) => (found.has(asset) ? [] : [`${path}: ${asset}이 없습니다`])),
    ),
  ];
}

/**
 * What is wrong with a site that should be exactly another one, but for the assets that its mark says stayed.
 * @param {Map<string, Buffer>} found
 * @param {Map<string, Buffer>} wanted
 */
export function differencesOf(found, wanted) {
  const stayed = new Set(JSON.parse(`${found.get(markName) ?? '{}'}`).previous);
  return [
    ...[...wanted].flatMap(([path, bytes]) =>
      isOurs(path) || isFileOf(found, path, bytes) ? [] : [`${path}: 깨끗한 빌드와 다릅니다`],
    ),
    ...[...found.keys()].flatMap((path) =>
      path === markName || wanted.has(path) || stayed.has(path) ? [] : [`${path}: 남은 파일입니다`],
    ),
  ];
}

function isAsset(path) {
  return /\.(?:css|js|svg)$/.test(path) || (path.startsWith('search/') && !path.endsWith('.html'));
}

function isFileOf(site, path, bytes) {
  return site.get(path)?.equals(bytes) === true;
}

function isOurs(path) {
  return path.startsWith('.hoego-');
}
