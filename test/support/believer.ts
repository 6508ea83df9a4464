import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isNoise } from '../../src/host/watching/is-watched-path.ts';
import type { Look } from '../../src/host/watching/pending-look.ts';

/** The text of every file by its path. */
export type Texts = ReadonlyMap<string, string>;

/** The files at or under some paths as they are on the disk now, without the temporary files of editors. */
export async function readTexts(paths: readonly string[]): Promise<Texts> {
  const parts = await Promise.all(paths.map(readPath));
  return new Map(parts.flat().sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function readPath(path: string): Promise<readonly (readonly [string, string])[]> {
  const names = await readdir(path).catch(() => null);
  if (names === null) {
    const text = await readFile(path, 'utf8').catch(() => null);
    return text === null ? [] : [[path, text]];
  }
  const parts = await Promise.all(
    names.filter((name) => !isNoise(name)).map((name) => readPath(join(path, name))),
  );
  return parts.flat();
}

/** The folders among some paths, and all folders in them. */
export async function readFolders(paths: readonly string[]): Promise<readonly string[]> {
  const entries = async (folder: string) => readdir(folder, { withFileTypes: true }).catch(() => null);
  const parts = paths.map(async (path): Promise<readonly string[]> => {
    const found = await entries(path);
    if (found === null) return [];
    const inside = found.filter((entry) => entry.isDirectory()).map(({ name }) => join(path, name));
    return [path, ...(await readFolders(inside))];
  });
  return (await Promise.all(parts)).flat();
}

/** What somebody believes who looks only where, and when, a watch says. */
export async function lookAgain(believed: Texts, { hints }: Look, places: readonly string[]): Promise<Texts> {
  if (hints === null) return readTexts(places);
  const hinted = new Set(hints);
  const isHinted = (path: string): boolean =>
    hinted.has(path) || (dirname(path) !== path && isHinted(dirname(path)));
  const kept = [...believed].filter(([path]) => !isHinted(path));
  return new Map([...kept, ...(await readTexts(hints))].sort(([a], [b]) => (a < b ? -1 : 1)));
}
