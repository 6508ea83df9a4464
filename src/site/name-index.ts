import { foldCase } from '../kernel/fold-case.ts';

/** What a name turned out to be: a thing, nothing, or nearly a thing, but for letter case. */
export type Found<Thing> =
  | { readonly kind: 'found'; readonly thing: Thing }
  | { readonly kind: 'other-case'; readonly name: string }
  | { readonly kind: 'nothing' };

/** Finds things by the names they may be called. */
export type NameIndex<Thing> = {
  readonly find: (name: string) => Found<Thing>;
};

/** @param entries names, NFC, and what they name; of two with one name the first is meant */
export function nameIndex<Thing>(entries: readonly (readonly [string, Thing])[]): NameIndex<Thing> {
  const backwards = entries.toReversed();
  const byName = new Map(backwards);
  const byFold = new Map(backwards.map(([name]) => [foldCase(name), name]));
  return {
    find: (name) => {
      const thing = byName.get(name);
      if (thing !== undefined) return { kind: 'found', thing };
      const other = byFold.get(foldCase(name));
      return other === undefined ? { kind: 'nothing' } : { kind: 'other-case', name: other };
    },
  };
}
