import { isEqual } from '../../kernel/is-equal.ts';
import type { Plain } from '../../kernel/plain.ts';
import type { Sources } from '../../pipeline/sources.ts';

/**
 * The sources as they are now, in which all that is equal to what it was before is the same object as before. So the
 * look-ups of the next build cost nothing for it (see `weakly`), and what changed is told by identity.
 */
export function keptSources(before: Sources | null, now: Sources): Sources {
  if (before === null) return now;
  return {
    config: kept(before.config, now.config),
    selection: now.selection,
    posts: keptList(before.posts, now.posts),
    registries: keptList(before.registries, now.registries),
    templates: keptParts(before.templates, now.templates),
    previous: now.previous,
    styles: keptList(before.styles, now.styles),
    assets: keptList(before.assets, now.assets),
  };
}

function kept<T extends Plain>(before: T | undefined, now: T): T {
  return before !== undefined && isEqual(before, now) ? before : now;
}

type Listed = { readonly path: string } & { readonly [key: string]: Plain };

/** Both sorted by path. */
function keptList<T extends Listed>(before: readonly T[], now: readonly T[]): readonly T[] {
  if (before === now) return before;
  const isSameListing =
    before.length === now.length &&
    before.every((file, at) => file === now[at] || file.path === now[at]?.path);
  const byPath = isSameListing ? null : new Map(before.map((file) => [file.path, file]));
  const files = now.map((file, at) => kept(byPath === null ? before[at] : byPath.get(file.path), file));
  return isSameListing && files.every((file, at) => file === before[at]) ? before : files;
}

function keptParts<T extends { readonly [name: string]: Plain }>(before: T, now: T): T {
  const entries = Object.entries(now).map(([name, part]) => [name, kept(before[name], part)] as const);
  const isSame =
    entries.length === Object.keys(before).length && entries.every(([name, part]) => part === before[name]);
  return isSame ? before : { ...now, ...Object.fromEntries(entries) };
}
