import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import type { Remembered, Store } from '../../engine/task.ts';
import type { Digest } from '../../kernel/digest.ts';
import { errorCode } from '../error-code.ts';
import type { RunningProcess } from '../publishing/output-target.ts';
import type { EntryKind, EntryPlace } from './entry.ts';
import { isLeftToUs, listPacks, partName } from './pack-names.ts';
import { openPack } from './read-pack.ts';
import { sweep } from './sweep.ts';
import { beginPack, type PackWriter } from './write-pack.ts';

/**
 * A store on the disk: few files, which CI restores quickly. Laws:
 * - content-addressed: what is found under a key is what was put there, whole, or it is not found at all; every entry has
 *   its checksum, and one that does not pass it is as good as absent;
 * - a process writes only to a pack of its own and gives it its name at the end, so two may work side by side;
 * - a pack is never changed, only replaced by one that holds the same entries;
 * - it grows to a limit and then drops what was not used longest, never what the run that sweeps it used.
 */
export type DiskStore = Store & {
  /** Ends the pack of this run, and sweeps the folder when it has become too large or too scattered. */
  readonly close: () => StoreHealth;
};

/** What there is to tell of a store when it is closed. */
export type StoreHealth = {
  /** Whether something in it was not what a store writes; it was passed over. */
  readonly isDamaged: boolean;
  /** Why it could not be written: the code of the file system's error; null when all went well. */
  readonly failure: string | null;
};

/** Where an entry is in a pack that was there. */
type Found = { readonly place: EntryPlace; readonly read: (place: EntryPlace) => Buffer | null };

/** What a run of the store is given. */
export type StoreSettings = {
  /** Absolute; one that is not there, or that cannot be read, is an empty store. */
  readonly folder: string;
  readonly self: RunningProcess;
  /** How many bytes it may hold beyond what this run uses. */
  readonly limit: number;
};

/** A store that is opened when it is first asked: a build in which nothing changed never asks. */
export function openDiskStore(settings: StoreSettings): DiskStore {
  let opened: DiskStore | null = null;
  const store = () => {
    opened ??= openNow(settings);
    return opened;
  };
  return {
    get: (key) => store().get(key),
    has: (key) => store().has(key),
    put: (key, remembered) => store().put(key, remembered),
    hasBlob: (digest) => store().hasBlob(digest),
    blob: (digest) => store().blob(digest),
    putBlob: (blob) => store().putBlob(blob),
    close: () => opened?.close() ?? { isDamaged: false, failure: null },
  };
}

function openNow({ folder, self, limit }: StoreSettings): DiskStore {
  const names = listPacks(folder).filter((name) => isLeftToUs(name, self));
  const packs = names.flatMap((name) => openPack(join(folder, name)) ?? []);
  const entries = new Map(
    packs.flatMap(({ places, read }) =>
      places.map((place): [string, Found] => [idOf(place), { place, read }]),
    ),
  );
  const used = new Set<string>();
  const ownPack = ownPackIn(folder, self.pid);
  let isDamaged = packs.some(({ isWhole }) => !isWhole);

  const isThere = (id: string) => ownPack.has(id) || entries.has(id);
  const find = (kind: EntryKind, key: Digest): Buffer | undefined => {
    const id = idOf({ kind, key });
    if (!isThere(id)) return undefined;
    const found = entries.get(id);
    const payload = ownPack.has(id) ? ownPack.read(id) : (found?.read(found.place) ?? null);
    if (payload === null) {
      isDamaged = true;
      ownPack.forget(id);
      entries.delete(id);
      return undefined;
    }
    used.add(id);
    return payload;
  };
  const hasBlob = (digest: Digest): boolean => {
    // Where one entry was damaged others may be: from then on nothing counts as there before it was read.
    if (isDamaged) return find('blob', digest) !== undefined;
    const id = idOf({ kind: 'blob', key: digest });
    if (isThere(id)) used.add(id);
    return isThere(id);
  };
  const keep = (kind: EntryKind, key: Digest, payload: Uint8Array) => {
    const id = idOf({ kind, key });
    used.add(id);
    ownPack.append(id, kind, key, payload);
  };
  return {
    get: (key) => {
      const payload = find('outcome', key);
      return payload === undefined ? undefined : readRemembered(payload);
    },
    has: (key) => isThere(idOf({ kind: 'outcome', key })),
    put: (key, remembered) => keep('outcome', key, Buffer.from(JSON.stringify(remembered))),
    hasBlob,
    blob: (digest) => find('blob', digest),
    putBlob: ({ digest, bytes }) => {
      if (!hasBlob(digest)) keep('blob', digest, bytes);
    },
    close: () => {
      const isUsed = (place: EntryPlace) => used.has(idOf(place));
      for (const pack of packs) pack.close();
      const failure = ownPack.finish(() => sweep(folder, { self, limit, isUsed, isDamaged }));
      return { isDamaged, failure };
    },
  };
}

/**
 * The pack of this run, begun with its first entry, by the ids of its entries. When the disk takes no more, entries are held in memory: a store that
 * cannot be written makes a build slower the next time, and is no error.
 */
function ownPackIn(folder: string, pid: number) {
  let writer: PackWriter | null = null;
  let failure: string | null = null;
  const attempt = <T>(work: () => T): T | null => {
    try {
      return failure === null ? work() : null;
    } catch (error) {
      failure = errorCode(error);
      return null;
    }
  };
  const discard = () => {
    try {
      writer?.discard();
    } catch {
      // It stays as the pack of a killed run does, for the next one to tidy up.
    }
  };
  const numbers = new Map<string, number>();
  const held = new Map<string, Buffer>();
  return {
    has: (id: string) => numbers.has(id) || held.has(id),
    append: (id: string, kind: EntryKind, key: Digest, payload: Uint8Array): void => {
      const number = attempt(() => {
        writer ??= beginPack(join(folder, partName(folder, pid)));
        return writer.append(kind, key, payload);
      });
      if (number !== null) {
        numbers.set(id, number);
        return;
      }
      numbers.delete(id);
      held.set(id, Buffer.from(payload));
    },
    read: (id: string): Buffer | null => {
      const number = numbers.get(id);
      if (number === undefined) return held.get(id) ?? null;
      // Whatever has failed since: an entry that has a number is on the disk, or waits for it.
      return writer?.read(number) ?? null;
    },
    forget: (id: string): void => {
      numbers.delete(id);
      held.delete(id);
    },
    finish: (tidy: () => void): string | null => {
      attempt(() => writer?.finish());
      if (failure === null) attempt(tidy);
      else discard();
      return failure;
    },
  };
}

function idOf({ kind, key }: Pick<EntryPlace, 'kind' | 'key'>): string {
  return `${kind}:${key}`;
}

/** Its checksum was right, so it is what a store of this engine wrote: the key tells the engine. */
function readRemembered(payload: Buffer): Remembered {
  return JSON.parse(payload.toString());
}
