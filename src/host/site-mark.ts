import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '../kernel/digest.ts';
import type { OutputPath } from '../kernel/paths.ts';

/** The file that marks an output folder as ours. */
export const markName = '.hoego-site.json';

/** What was published: each file with the digest of its bytes. */
export type Manifest = ReadonlyMap<OutputPath, Digest>;

/**
 * The text of the mark: the manifest, sorted by path in code-unit order. No time, no source path, nothing of the
 * machine: equal sites have equal marks.
 */
export function markText(manifest: Manifest): string {
  const files = [...manifest].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = files.map((entry) => `    ${JSON.stringify(entry)}`);
  return `{\n  "generator": "hoego",\n  "files": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/**
 * The manifest that lies in an output folder. A mark that is not there, or that something damaged, lists nothing:
 * then no file is taken for ours, and none is deleted.
 */
export async function readManifest(out: string): Promise<Manifest> {
  const text = await readFile(join(out, markName), 'utf8').catch(() => '');
  return new Map(entriesOf(text));
}

function entriesOf(text: string): readonly [OutputPath, Digest][] {
  try {
    const mark: unknown = JSON.parse(text);
    if (typeof mark !== 'object' || mark === null || !('files' in mark) || !Array.isArray(mark.files))
      return [];
    return mark.files.filter(isEntry);
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is [OutputPath, Digest] {
  return Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string');
}
