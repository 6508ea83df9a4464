import { invariant } from '../kernel/invariant.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { Confidential } from './confidential.ts';
import { readPlain } from './read-plain.ts';
import { readable } from './readable.ts';
import { createShortNames } from './short-names.ts';
import { isTellingWindow } from './telling-window.ts';
import { createWindowSet } from './window-set.ts';
import { eachWindow, windowLength } from './windows.ts';

/** A post that has something to keep, and what. */
export type Keeper = { readonly source: SourcePath; readonly confidential: Confidential };

/** What of the confidential texts stands in another text as well: numbers of windows and of names, each once. */
export type Shared = { readonly windows: readonly number[]; readonly names: readonly number[] };

/** Something confidential in a text: what it is, the post that it is of, and its line there if that can be told. */
export type Finding = {
  readonly source: SourcePath;
  readonly kind: 'text' | 'name';
  readonly line: number | null;
};

/** Everything that only the internal edition may say, ready to be looked for. */
export interface ConfidentialTexts {
  /** What of it stands in a text. */
  sharedWith(text: Uint16Array): Shared;
  /** What of it is public, where these texts share something with it. */
  openBy(shared: Iterable<Shared>): OpenParts;
  /**
   * Finds it in a text, but for what is public all the same.
   * @param isAllowed whether something that was found may be there
   */
  find(text: Uint16Array, open: OpenParts, isAllowed: (found: string) => boolean): readonly Finding[];
}

/** What is public of the confidential texts: a mark at the number of each window and name that is. */
export type OpenParts = { readonly windows: Uint8Array; readonly names: Uint8Array };

/** Equal keepers give equal numbers, so what was shared may be remembered. */
export function createConfidentialTexts(keepers: readonly Keeper[]): ConfidentialTexts {
  const texts = keepers.flatMap(({ confidential: { written, shown, names } }, owner) => [
    { owner, codes: readable(written, 'plain') },
    { owner, codes: readable(shown, 'markup') },
    ...names.map((name) => ({ owner, codes: readable(name, 'plain') })),
  ]);
  const windows = createWindowSet(texts.reduce((sum, { codes }) => sum + codes.length, 0));
  for (const { owner, codes } of texts) {
    eachWindow(codes, (first, second, end) => {
      if (isTellingWindow(codes, end)) windows.add(first, second, owner);
    });
  }
  const names = createShortNames(
    keepers.flatMap(({ confidential }, owner) => confidential.names.map((name) => ({ name, owner }))),
  );

  /** Counts the texts: a window is marked with the last one in which it was. */
  let round = 0;

  function findingOf(owner: number, kind: Finding['kind'], beginning: string): Finding {
    const keeper = keepers[owner];
    invariant(keeper, 'every window and every name has its keeper');
    return { source: keeper.source, kind, line: lineOf(keeper.confidential.written, beginning) };
  }

  return {
    sharedWith: (text) => {
      round += 1;
      const sharedWindows: number[] = [];
      eachWindow(text, (first, second) => {
        const slot = windows.find(first, second);
        if (slot >= 0 && windows.mark(slot, round)) sharedWindows.push(slot);
      });
      const sharedNames = new Set<number>();
      names.eachIn(text, (name) => sharedNames.add(name));
      return { windows: sharedWindows, names: [...sharedNames] };
    },

    openBy: (shared) => {
      const open = { windows: new Uint8Array(windows.size), names: new Uint8Array(names.count) };
      for (const part of shared) {
        for (const window of part.windows) open.windows[window] = 1;
        for (const name of part.names) open.names[name] = 1;
      }
      return open;
    },

    find: (text, open, isAllowed) => {
      const found = new Map<string, Finding>();
      const textOf = (start: number, end: number) => String.fromCharCode(...text.subarray(start, end));
      const note = (owner: number, kind: Finding['kind'], start: number, end: number) => {
        const key = `${kind} ${owner}`;
        if (found.has(key) || isAllowed(textOf(start, end))) return;
        found.set(key, findingOf(owner, kind, textOf(start, Math.min(end, start + windowLength))));
      };
      const runs: { readonly owner: number; readonly start: number; end: number }[] = [];
      eachWindow(text, (first, second, end) => {
        const slot = windows.find(first, second);
        if (slot < 0 || open.windows[slot] === 1) return;
        const last = runs.at(-1);
        if (last?.end === end - 1) last.end = end;
        else runs.push({ owner: windows.ownerOf(slot), start: end - windowLength, end });
      });
      for (const { owner, start, end } of runs) note(owner, 'text', start, end);
      names.eachIn(text, (name, start, end) => {
        if (open.names[name] !== 1) note(names.ownerOf(name), 'name', start, end);
      });
      return [...found.values()];
    },
  };
}

/** The first line of a text that has something in it, from 1; null where it goes on over several lines. */
function lineOf(written: string, found: string): number | null {
  const at = written
    .split('\n')
    .findIndex((line) => String.fromCharCode(...readPlain(line)).includes(found.trim()));
  return at < 0 ? null : at + 1;
}
