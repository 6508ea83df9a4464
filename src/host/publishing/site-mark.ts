import { join } from 'node:path';
import type { Digest } from '../../kernel/digest.ts';
import type { OutputPath } from '../../kernel/paths.ts';
import { isSystemError } from '../is-system-error.ts';
import { resolveInside } from '../resolve-inside.ts';
import type { FileOperations } from './file-operations.ts';

/** The file that marks an output folder as ours. */
export const markName = '.hoego-site.json';

/** Files of a site, each with the digest of its bytes. */
export type Manifest = ReadonlyMap<OutputPath, Digest>;

/**
 * What the mark says of an output folder: every file in it that hoego made. Digests, so that a site is told from the
 * one before, and not from itself when a lost file was written again.
 */
export type SiteMark = {
  /** What is drawn for readers and machines: pages, feeds, the sitemap, what hosts read. */
  readonly pages: Manifest;
  /** What pages show or load. */
  readonly assets: Manifest;
  /** Assets of the site before this one, which stay for readers who still have a page of it. */
  readonly previous: readonly OutputPath[];
};

/**
 * The text of the mark, sorted by path in code-unit order. No time, no source path, nothing of the machine: equal sites
 * have equal marks, except for what stayed of the site before. That has to be known where the folder is, whatever
 * machine publishes next, and is empty in a folder that was empty before.
 */
export function markText({ pages, assets, previous }: SiteMark): string {
  const mark = {
    pages: linesOf([...pages].sort(([a], [b]) => (a < b ? -1 : 1))),
    assets: linesOf([...assets].sort(([a], [b]) => (a < b ? -1 : 1))),
    previous: linesOf([...previous].sort()),
  };
  return `{\n  "generator": "hoego",\n  "pages": [${mark.pages}],\n  "assets": [${mark.assets}],\n  "previous": [${mark.previous}]\n}\n`;
}

function linesOf(entries: readonly unknown[]): string {
  const lines = entries.map((entry) => `\n    ${JSON.stringify(entry)}`);
  return lines.length === 0 ? '' : `${lines.join()}\n  `;
}

/** The text of the mark in an output folder; null when there is none, or none that can be read. */
export function readMark(out: string, files: FileOperations): string | null {
  try {
    return new TextDecoder().decode(files.read(join(out, markName)));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}

/**
 * What a mark says. One that is not there, or that something damaged, lists nothing: then no file is taken for ours,
 * and none is deleted. What does not lie in the folder is not listed, whoever wrote it there.
 */
export function parseMark(text: string | null): SiteMark {
  const mark = objectOf(text ?? '');
  return {
    pages: new Map(listOf(mark, 'pages').filter(isEntry)),
    assets: new Map(listOf(mark, 'assets').filter(isEntry)),
    previous: listOf(mark, 'previous').filter(isPath),
  };
}

/** All files of ours, those of the site and those that stayed of the one before. */
export function pathsOf({ pages, assets, previous }: SiteMark): ReadonlySet<OutputPath> {
  return new Set([...pages.keys(), ...assets.keys(), ...previous]);
}

function objectOf(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function listOf(mark: object, name: string): readonly unknown[] {
  const value: unknown = Object.entries(mark).find(([key]) => key === name)?.[1];
  return Array.isArray(value) ? value : [];
}

function isEntry(entry: unknown): entry is [OutputPath, Digest] {
  return Array.isArray(entry) && entry.length === 2 && isPath(entry[0]) && typeof entry[1] === 'string';
}

function isPath(path: unknown): path is OutputPath {
  return typeof path === 'string' && resolveInside('/', path) !== null;
}
