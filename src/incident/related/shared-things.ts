import { rarityOf } from './rarity.ts';

/** Something that several subjects have: how telling that is, and the positions of all that have it. */
export type Shared<Thing> = {
  readonly thing: Thing;
  readonly rarity: number;
  readonly members: readonly number[];
};

/**
 * The inverted index: for each subject what it has, with all that have the same. What too many have is left out.
 * @param things for each subject what it has, each once
 * @param keyOf equal for equal things
 */
export function sharedThings<Thing>(
  things: readonly Iterable<Thing>[],
  keyOf: (thing: Thing) => string,
): readonly (readonly Shared<Thing>[])[] {
  const members = new Map<string, number[]>();
  for (const [position, own] of things.entries()) {
    for (const thing of own) {
      const key = keyOf(thing);
      const known = members.get(key);
      if (known === undefined) members.set(key, [position]);
      else known.push(position);
    }
  }
  return things.map((own) =>
    Array.from(own, (thing) => {
      const all = members.get(keyOf(thing)) ?? [];
      return { thing, rarity: rarityOf(all.length), members: all };
    }).filter(({ rarity }) => rarity > 0),
  );
}
