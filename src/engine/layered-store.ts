import type { Blob } from '../kernel/blob.ts';
import type { Digest } from '../kernel/digest.ts';
import type { Remembered, Store } from './task.ts';

/**
 * A store in memory over one that is slower and keeps what it is given for good: for somebody who builds again and again
 * while a site is being written. Laws:
 * - what is put is found, at least until it was not used for as many rounds as it may rest;
 * - what is superseded within that time never reaches the store below, which would grow with every key that is typed;
 * - what it holds in memory is bounded: by what is used, and for blobs that are not below by a number of bytes.
 */
export type LayeredStore = Store & {
  /** A build is over. */
  readonly endRound: () => void;
  /** Puts below what is only here. */
  readonly save: () => void;
};

export type LayeredStoreLimits = {
  /** For how many rounds something that nobody uses stays, and something new stays here only. */
  readonly rounds: number;
  /** How many bytes of blobs there may be that are not below. */
  readonly bytes: number;
};

/** Something near, the round in which it came and the one in which it was last used. */
type Near<T> = { readonly value: T; readonly since: number; used: number };

type NearOutcome = Near<Remembered> & { isBelow: boolean };

export function createLayeredStore(below: Store, limits: LayeredStoreLimits): LayeredStore {
  const outcomes = new Map<Digest, NearOutcome>();
  /** Those that are not below. */
  const blobs = new Map<Digest, Near<Blob>>();
  /** Blobs of which the store below has said that it has them. */
  const seenBelow = new Set<Digest>();
  let bytes = 0;
  let round = 0;

  const keep = (key: Digest, value: Remembered, isBelow: boolean) =>
    void outcomes.set(key, { value, since: round, used: round, isBelow });

  function saveOutcome(key: Digest, near: NearOutcome): void {
    if (!near.isBelow) below.put(key, near.value);
    near.isBelow = true;
  }

  function dropBlob({ value }: Near<Blob>): void {
    blobs.delete(value.digest);
    bytes -= value.bytes.length;
  }

  function saveBlob(near: Near<Blob>): void {
    below.putBlob(near.value);
    dropBlob(near);
  }

  function save(): void {
    for (const near of blobs.values()) saveBlob(near);
    for (const [key, near] of outcomes) saveOutcome(key, near);
  }

  /** What nobody has used for long goes; what is still used after as long has settled, and goes below. */
  function sweep(): void {
    const long = round - limits.rounds;
    for (const near of blobs.values()) {
      if (near.used < long) dropBlob(near);
      else if (near.since < long) saveBlob(near);
    }
    for (const [key, near] of outcomes) {
      if (near.used < long) outcomes.delete(key);
      else if (near.since < long) saveOutcome(key, near);
    }
    seenBelow.clear();
  }

  return {
    get: (key) => {
      const near = outcomes.get(key);
      if (near !== undefined) {
        near.used = round;
        return near.value;
      }
      const found = below.get(key);
      if (found !== undefined) keep(key, found, true);
      return found;
    },
    has: (key) => outcomes.has(key) || below.has(key),
    put: (key, remembered) => keep(key, remembered, false),
    hasBlob: (digest) => {
      if (seenBelow.has(digest)) return true;
      const near = blobs.get(digest);
      if (near !== undefined) near.used = round;
      else if (below.hasBlob(digest)) seenBelow.add(digest);
      return near !== undefined || seenBelow.has(digest);
    },
    blob: (digest) => {
      const near = blobs.get(digest)?.value.bytes ?? below.blob(digest);
      // It was there, and turned out not to be whole.
      if (near === undefined) seenBelow.delete(digest);
      return near;
    },
    putBlob: (blob) => {
      const near = blobs.get(blob.digest);
      if (near !== undefined) near.used = round;
      if (near !== undefined || seenBelow.has(blob.digest)) return;
      blobs.set(blob.digest, { value: blob, since: round, used: round });
      bytes += blob.bytes.length;
      if (bytes > limits.bytes) save();
    },
    endRound: () => {
      round += 1;
      if (round % limits.rounds === 0) sweep();
    },
    save,
  };
}
