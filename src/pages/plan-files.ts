import { outputOf } from '../kernel/paths.ts';
import type { PublishedFile } from '../site/published-file.ts';
import type { Site } from '../site/site.ts';
import { hostFiles } from './host-files.ts';
import type { OutputFile } from './output-file.ts';

/** The files of the site that need no rendering: copies, stylesheets, and what hosts want to find. */
export function planFiles(site: Site): readonly OutputFile[] {
  return [...site.files.map(fileOf), ...hostFiles(site)];
}

function fileOf({ source, url, digest, text }: PublishedFile): OutputFile {
  const named = { path: outputOf(url), digest };
  return text === null
    ? { ...named, content: { kind: 'copy', from: source } }
    : { ...named, content: { kind: 'text', text } };
}
