import { isAsset, type OutputFile } from '../../pages/output-file.ts';
import type { Changes } from '../../server/changes.ts';
import { addressOf, isPage, type ServedOutputs, servedAt } from './served-outputs.ts';

/** More pages than this are told as all of them. */
const mostNamed = 100;

/**
 * What somebody who looks at a page may see otherwise. Stylesheets, scripts and pictures of posts have their content in
 * their address, as everywhere: a new one changes the pages that show it.
 */
export function changesBetween(before: ServedOutputs, now: ServedOutputs): Changes {
  const changed = changedIn(before, now);
  const gone = before.placeOf === now.placeOf ? [] : before.files.filter((file) => !isServed(file, now));
  const pages = [...changed, ...gone].filter(isPage).map(({ path }) => addressOf(path));
  const files = changed.filter((file) => isAsset(file) && isServed(file, before));
  return {
    pages: pages.length > mostNamed ? 'all' : pages,
    files: files.map(({ path }) => addressOf(path)),
  };
}

/** How many pages are otherwise than before. */
export function countChanged(before: ServedOutputs, now: ServedOutputs): number {
  return changedIn(before, now).filter(isPage).length;
}

/** Files that are new or otherwise. Nearly all stand where they stood, and are no others: only the rest is looked up. */
function changedIn(before: ServedOutputs, now: ServedOutputs): readonly OutputFile[] {
  return now.files.filter(
    (file, at) => file !== before.files[at] && file.digest !== servedAt(before, addressOf(file.path))?.digest,
  );
}

function isServed({ path }: OutputFile, outputs: ServedOutputs): boolean {
  return outputs.placeOf.has(addressOf(path));
}
