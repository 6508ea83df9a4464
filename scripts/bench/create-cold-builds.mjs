import { buildCold } from './build-site.mjs';
import { inTurn } from './in-turn.mjs';

/** @typedef {import('../measure/run-measured.mjs').Run} Run */

/**
 * Cold builds, which several parts want the same of: each is made once, and leaves its site built.
 * @param {ReturnType<typeof import('./create-sites.mjs').createSites>} sitesOf
 * @param {(text: string) => void} tell
 * @returns {(posts: number, rounds: number) => Promise<Record<string, Run[]>>} at least so many of each generator
 */
export function createColdBuilds(sitesOf, tell) {
  const done = new Map();
  return async (posts, rounds) => {
    const before = done.get(posts) ?? {};
    const missing = rounds - (before.hoego?.length ?? 0);
    const subjects = sitesOf(posts).map((site) => [site.generator.name, told(site, posts, tell)]);
    const more = await inTurn(missing, Object.fromEntries(subjects));
    const all = Object.fromEntries(
      Object.entries(more).map(([name, runs]) => [name, [...(before[name] ?? []), ...runs]]),
    );
    done.set(posts, all);
    return all;
  };
}

function told(site, posts, tell) {
  return async () => {
    const run = await buildCold(site);
    tell(`cold ${posts} · ${site.generator.name} ${run.wall.toFixed(1)} s`);
    return run;
  };
}
