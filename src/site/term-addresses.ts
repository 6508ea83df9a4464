import { slugFromName } from '../content/slug.ts';
import { digestOf } from '../kernel/digest.ts';
import { foldCase } from '../kernel/fold-case.ts';
import { groupBy } from '../kernel/group-by.ts';
import { byCodeUnits } from './code-unit-order.ts';

/**
 * The segments of the addresses of some names, no two of which are one file on any system. Where several names give
 * the same segment (`CI/CD`, `CI:CD`, `CI-CD`), the one that is its own segment keeps it, else the first by code unit;
 * the others get a digest of the name behind it, which no other name can change.
 * @param names no two equal after case folding
 */
export function termAddresses(names: readonly string[]): ReadonlyMap<string, string> {
  const rivals = groupBy(names, (name) => foldCase(slugFromName(name)));
  const addresses = new Map<string, string>();
  for (const group of rivals.values()) {
    const [first] = [...group].sort(byCodeUnits);
    const keeper = group.find((name) => slugFromName(name) === name.normalize('NFC')) ?? first;
    for (const name of group) {
      addresses.set(name, name === keeper ? slugFromName(name) : `${slugFromName(name)}-${suffixOf(name)}`);
    }
  }
  return addresses;
}

/** Six characters of a name's digest, without those that differ only in case. */
function suffixOf(name: string): string {
  return digestOf(foldCase(name)).slice('d1_'.length).toLowerCase().replace(/[-_]/g, '').slice(0, 6);
}
