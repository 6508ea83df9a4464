import { lstatSync } from 'node:fs';
import type { Asset, SourceFile } from '../../content/source-file.ts';
import { byPlace, type Outcome } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import { readAsset } from './read-asset.ts';
import { readPost } from './read-post.ts';
import type { ProjectFiles } from './read-project.ts';
import { readText } from './read-text.ts';
import { createSourceTexts } from './source-texts.ts';
import type { Found } from './walk-folder.ts';

/**
 * Reads again some files that a scan has found, for whoever wants to see an edit at once. It finds what changed in a file
 * and no more: a file that is gone, empty or unreadable stays as it was, because that is what a save looks like half-way;
 * a scan of everything says afterwards what is true.
 * @param paths real ones, of any files
 * @returns the same object when nothing changed; null when there is something that only such a scan can tell
 */
export async function rereadFiles(
  project: Outcome<ProjectFiles>,
  paths: readonly string[],
): Promise<Outcome<ProjectFiles> | null> {
  let current = project;
  for (const real of paths) {
    const path = pathOf(real, project.value.realPath);
    // What an editor wrote beside a file and has taken away again says nothing.
    if (path === undefined && lstatSync(real, { throwIfNoEntry: false }) === undefined) continue;
    const next = path === undefined ? null : await rereadFile(current, { path, real });
    if (next === null) return null;
    current = next;
  }
  return current;
}

/**
 * Which file of a site is really there; of two, where one folder lies in another, the later. (A map the other way round would
 * be made anew after every scan, for a few questions.)
 */
function pathOf(real: string, realPath: ReadonlyMap<SourcePath, string>): SourcePath | undefined {
  let found: SourcePath | undefined;
  for (const [path, place] of realPath) if (place === real) found = path;
  return found;
}

/** @returns null for what is none of the files of a site, such as one that was refused */
async function rereadFile(
  project: Outcome<ProjectFiles>,
  file: Found,
): Promise<Outcome<ProjectFiles> | null> {
  const { posts, styles, registries, assets, memory } = project.value;
  if (fileAt(file.path, posts) !== null) return rereadPost(project, file);
  if (fileAt(file.path, styles) !== null) {
    const reading = await readText(file);
    return withReading(project, reading, styles, isSameText, (list) => ({ styles: list }));
  }
  if (fileAt(file.path, registries) !== null) {
    const reading = await readText(file);
    return withReading(project, reading, registries, isSameText, (list) => ({ registries: list }));
  }
  if (fileAt(file.path, assets) === null) return null;
  const { outcome } = await readAsset(file, memory);
  return withReading(project, outcome, assets, isSameAsset, (list) => ({ assets: list }));
}

const isSameText = (a: SourceFile, b: SourceFile) => a.text.digest === b.text.digest;
const isSameAsset = (a: Asset, b: Asset) => a.digest === b.digest;

async function rereadPost(project: Outcome<ProjectFiles>, file: Found): Promise<Outcome<ProjectFiles>> {
  const { posts, memory, texts } = project.value;
  const { outcome, seen, text } = await readPost(file, memory);
  const { value: post } = outcome;
  if (post === null || seen === null) return project;
  const own = createSourceTexts();
  own.add(post.text, file, text);
  return withReading(
    project,
    outcome,
    posts,
    (a, b) => a.text === b.text,
    (list) => ({
      posts: list,
      // The next scan of everything gives this very object, if the file stays as it is.
      memory: new Map(memory).set(file.path, seen),
      texts: { text: (digest) => (digest === post.text ? own : texts).text(digest) },
    }),
  );
}

/** The project with what came of reading a file; the same one when there was nothing to read, or nothing new. */
function withReading<T extends { readonly path: SourcePath }>(
  project: Outcome<ProjectFiles>,
  { value: file, diagnostics }: Outcome<T | null>,
  list: readonly T[],
  isSame: (a: T, b: T) => boolean,
  partOf: (list: readonly T[]) => Partial<ProjectFiles>,
): Outcome<ProjectFiles> {
  const before = file === null ? null : fileAt(file.path, list);
  if (file === null || before === null || isSame(before, file)) return project;
  const others = project.diagnostics.filter((diagnostic) => diagnostic.file !== file.path);
  return {
    value: { ...project.value, ...partOf(list.map((one) => (one === before ? file : one))) },
    diagnostics: [...others, ...diagnostics].sort(byPlace),
  };
}

/** The file of a path in a list that is sorted by path, in code-unit order; null if it is not there. */
function fileAt<T extends { readonly path: SourcePath }>(path: SourcePath, list: readonly T[]): T | null {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const file = list[middle];
    if (file === undefined || file.path === path) return file ?? null;
    if (file.path < path) from = middle + 1;
    else to = middle;
  }
  return null;
}
