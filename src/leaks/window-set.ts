/** A set of windows, each under its two hashes, and a number that is kept with it. */
export interface WindowSet {
  /** @returns the slot of the window, which it has for as long as the set is there; what is in it already stays */
  add(first: number, second: number, owner: number): number;
  /** @returns the slot of a window; -1 if it is not in the set */
  find(first: number, second: number): number;
  /** @returns whether the slot had another mark */
  mark(slot: number, mark: number): boolean;
  ownerOf(slot: number): number;
  /** Slots are below it. */
  readonly size: number;
}

/** Bits of the filter for each window: one in eight of those that are not in the set passes it. */
const bitsEach = 8;

/** Numbers that a slot holds side by side, so that looking at one costs one look at the memory: hashes, owner, mark. */
const [firstAt, secondAt, ownerAt, markAt, width] = [0, 1, 2, 3, 4];

/** @param most how many windows will be added at most */
export function createWindowSet(most: number): WindowSet {
  // One slot is always empty. Mostly half are: what a source says, its HTML says again.
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, most + 1)));
  const slots = new Int32Array(size * width);
  const filterBits = Math.min(32, Math.log2(size) + Math.log2(bitsEach / 2));
  const filter = new Int32Array(2 ** Math.max(0, filterBits - 5));
  const bitOf = (first: number) =>
    (Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) >>> (32 - filterBits)) >>> 0;

  /** The slot of a window, or the one where it would be. Owners are kept one higher, so that 0 is an empty slot. */
  function slotOf(first: number, second: number): number {
    let slot = (second ^ (second >>> 16)) & (size - 1);
    for (;;) {
      const at = slot * width;
      if (slots[at + ownerAt] === 0) return slot;
      if (slots[at + firstAt] === first && slots[at + secondAt] === second) return slot;
      slot = (slot + 1) & (size - 1);
    }
  }

  return {
    size,
    add: (first, second, owner) => {
      const slot = slotOf(first, second);
      const at = slot * width;
      if (slots[at + ownerAt] !== 0) return slot;
      slots[at + firstAt] = first;
      slots[at + secondAt] = second;
      slots[at + ownerAt] = owner + 1;
      const bit = bitOf(first);
      filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
      return slot;
    },
    find: (first, second) => {
      const bit = bitOf(first);
      if ((((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return -1;
      const slot = slotOf(first, second);
      return slots[slot * width + ownerAt] === 0 ? -1 : slot;
    },
    mark: (slot, mark) => {
      const at = slot * width + markAt;
      const isNew = slots[at] !== mark;
      slots[at] = mark;
      return isNew;
    },
    ownerOf: (slot) => (slots[slot * width + ownerAt] ?? 0) - 1,
  };
}
