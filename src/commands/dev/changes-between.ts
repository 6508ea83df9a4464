import type { UrlPath } from '../../kernel/paths.ts';
import { isAsset, type OutputFile } from '../../pages/output-file.ts';
import type { Changes } from '../../server/changes.ts';
import { isPage, type ServedOutputs } from './served-outputs.ts';

/** More pages than this are told as all of them. */
const mostNamed = 100;

/**
 * What somebody who looks at a page may see otherwise. Stylesheets, scripts and pictures of posts have their content in
 * their address, as everywhere: a new one changes the pages that show it.
 */
export function changesBetween(before: ServedOutputs, now: ServedOutputs): Changes {
  const changed = changedIn(before, now);
  const gone = [...before].filter(([address]) => !now.has(address));
  const pages = [...changed, ...gone].flatMap(([address, file]) => (isPage(file) ? [address] : []));
  const files = changed.flatMap(([address, file]) => (isAsset(file) && before.has(address) ? [address] : []));
  return { pages: pages.length > mostNamed ? 'all' : pages, files };
}

/** How many pages are otherwise than before. */
export function countChanged(before: ServedOutputs, now: ServedOutputs): number {
  return changedIn(before, now).filter(([, file]) => isPage(file)).length;
}

function changedIn(before: ServedOutputs, now: ServedOutputs): readonly [UrlPath, OutputFile][] {
  const changed: [UrlPath, OutputFile][] = [];
  for (const [address, file] of now) {
    const last = before.get(address);
    if (last !== file && last?.digest !== file.digest) changed.push([address, file]);
  }
  return changed;
}
