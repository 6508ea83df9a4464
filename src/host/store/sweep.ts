import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningProcess } from '../publishing/output-target.ts';
import type { EntryPlace } from './entry.ts';
import { isLeftToUs, listPacks, partName, writerOf } from './pack-names.ts';
import { openPack, type Pack } from './read-pack.ts';
import { beginPack } from './write-pack.ts';

/** How a folder of packs is to be kept. */
export type Sweeping = {
  readonly self: RunningProcess;
  /** How many bytes it may hold beyond what this run used. */
  readonly limit: number;
  /** Whether this run used what is under a key. */
  readonly isUsed: (place: EntryPlace) => boolean;
  /** Whether something in it did not read as it should. */
  readonly isDamaged: boolean;
};

/** More packs than this make a store slow to restore and to open. */
const mostPacks = 8;

/** The part of the limit that is left after a sweep. A store that stayed full would be written anew by every run. */
const partKept = 3 / 4;

/**
 * Keeps a folder of packs small and tidy. Many packs become one, the large ones among them excepted, which would be
 * written again and again; when it holds too much, or something damaged, all become one. What was not used for longest is
 * left out of one that held too much, until there is room again for some runs.
 * @throws what the file system throws
 */
export function sweep(folder: string, sweeping: Sweeping): void {
  const names = listPacks(folder).filter((name) => isLeftToUs(name, sweeping.self));
  if (isTidy(folder, names, sweeping)) return;
  const packs = names.flatMap((name) => openPack(join(folder, name)) ?? []);
  try {
    const isTooMuch = holdsTooMuch(packs, sweeping);
    const merged = isTooMuch ? packs : toMerge(packs, sweeping);
    if (merged.length === 0) return;
    mergeInto(folder, merged, isTooMuch ? { ...sweeping, limit: sweeping.limit * partKept } : sweeping);
    for (const { file } of merged) rmSync(file, { force: true });
  } finally {
    for (const pack of packs) pack.close();
  }
}

/** Whether there is nothing to do, as is seen without opening a pack: few, written to their end, and small together. */
function isTidy(folder: string, names: readonly string[], { limit, isDamaged }: Sweeping): boolean {
  if (isDamaged || names.length > mostPacks || names.some((name) => writerOf(name) !== null)) return false;
  const sizes = names.map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0);
  return sizes.reduce((sum, size) => sum + size, 0) <= limit;
}

/** Of packs that do not hold too much. */
function toMerge(packs: readonly Pack[], { isDamaged }: Sweeping): readonly Pack[] {
  if (isDamaged || packs.some(({ isWhole }) => !isWhole)) return packs;
  if (packs.length <= mostPacks) return [];
  const total = sizeOf(packs);
  return packs.filter(({ size }) => size <= total / mostPacks);
}

function holdsTooMuch(packs: readonly Pack[], { limit, isUsed }: Sweeping): boolean {
  const inUse = packs
    .flatMap(({ places }) => places)
    .filter(isUsed)
    .reduce((sum, { length }) => sum + length, 0);
  return sizeOf(packs) > inUse + limit;
}

function sizeOf(packs: readonly Pack[]): number {
  return packs.reduce((sum, { size }) => sum + size, 0);
}

/** An entry, and the pack that holds it. */
type Held = { readonly pack: Pack; readonly place: EntryPlace };

/**
 * Writes what is worth keeping into one pack, the oldest first. So a pack that was merged has the order of one that was
 * written: what stands further back in it was used later.
 */
function mergeInto(folder: string, packs: readonly Pack[], sweeping: Sweeping): void {
  const writer = beginPack(join(folder, partName(folder, sweeping.self.pid)));
  try {
    for (const copies of worthKeeping(packs, sweeping).toReversed()) {
      for (const { pack, place } of copies) {
        const payload = pack.read(place);
        if (payload === null) continue;
        writer.append(place.kind, place.key, payload);
        break;
      }
    }
    writer.finish();
  } catch (error) {
    writer.discard();
    throw error;
  }
}

/**
 * What this run used, then the newest of the rest as long as there is room. Of each key all that was put under it, the last
 * first: should that be damaged, the one before is as good.
 */
function worthKeeping(packs: readonly Pack[], { limit, isUsed }: Sweeping): readonly (readonly Held[])[] {
  const newestFirst = packs
    .toReversed()
    .flatMap((pack) => pack.places.toReversed().map((place): Held => ({ pack, place })));
  const used = newestFirst.filter(({ place }) => isUsed(place));
  const others = newestFirst.filter(({ place }) => !isUsed(place));
  const kept = new Map<string, Held[]>();
  let room = limit;
  for (const held of [...used, ...others]) {
    const { place } = held;
    const id = `${place.kind}:${place.key}`;
    const copies = kept.get(id);
    copies?.push(held);
    if (copies !== undefined) continue;
    if (!isUsed(place)) room -= place.length;
    if (room >= 0) kept.set(id, [held]);
  }
  return [...kept.values()];
}
