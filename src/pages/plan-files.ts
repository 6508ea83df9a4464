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
  const content =
    text === null ? ({ kind: 'copy', from: source } as const) : ({ kind: 'text', text } as const);
  return { path: outputOf(url), digest, content };
}
