import type { SourcePath } from '../../kernel/paths.ts';
import type { Sources } from '../../pipeline/sources.ts';

/** The sources that are other objects than before (see `keptSources`), those that came and went among them. */
export function changedSources(before: Sources | null, now: Sources | null): readonly SourcePath[] {
  if (before === null || now === null) return before === now ? [] : ['site.config.ts'];
  const lists = [
    [before.posts, now.posts],
    [before.registries, now.registries],
    [before.styles, now.styles],
    [before.assets, now.assets],
  ] as const;
  return [
    ...(before.config === now.config ? [] : ['site.config.ts']),
    ...(before.templates === now.templates ? [] : ['templates']),
    ...new Set(lists.flatMap(([old, current]) => changedPaths(old, current))),
  ];
}

type Listed = { readonly path: SourcePath };

function changedPaths(before: readonly Listed[], now: readonly Listed[]): readonly SourcePath[] {
  const oldOnes = notInPlace(before, now);
  const newOnes = notInPlace(now, before);
  const [old, current] = [new Set(oldOnes), new Set(newOnes)];
  const come = newOnes.filter((file) => !old.has(file));
  const gone = oldOnes.filter((file) => !current.has(file));
  return [...come, ...gone].map(({ path }) => path);
}

/** Those that do not stand at the same place of the other list, perhaps at another: after an edit, one in thousands. */
function notInPlace(files: readonly Listed[], others: readonly Listed[]): readonly Listed[] {
  return files.filter((file, at) => file !== others[at]);
}
