import { isAsset } from '../../pages/output-file.ts';
import type { Changes } from '../../server/changes.ts';
import { isPage, type ServedOutputs } from './served-outputs.ts';

/** More pages than this are told as all of them. */
const mostNamed = 100;

/**
 * What somebody who looks at a page may see otherwise. Stylesheets, scripts and pictures of posts have their content in
 * their address, as everywhere: a new one changes the pages that show it.
 */
export function changesBetween(before: ServedOutputs, now: ServedOutputs): Changes {
  const changed = [...now].filter(([address, { digest }]) => before.get(address)?.digest !== digest);
  const gone = [...before].filter(([address]) => !now.has(address));
  const pages = [...changed, ...gone].flatMap(([address, file]) => (isPage(file) ? [address] : []));
  const files = changed.flatMap(([address, file]) => (isAsset(file) && before.has(address) ? [address] : []));
  return { pages: pages.length > mostNamed ? 'all' : pages, files };
}

/** How many pages are otherwise than before. */
export function countChanged(before: ServedOutputs, now: ServedOutputs): number {
  return [...now].filter(([address, file]) => isPage(file) && before.get(address)?.digest !== file.digest)
    .length;
}
