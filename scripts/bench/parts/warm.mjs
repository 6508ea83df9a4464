import { setTimeout } from 'node:timers/promises';
import { buildSite } from '../build-site.mjs';
import { createKeptBuild } from '../create-kept-build.mjs';
import { inTurn } from '../in-turn.mjs';
import { timeRow } from '../row.mjs';
import { touchSources } from '../touch-sources.mjs';

/** A file that was changed this short a time ago is read whatever its times are (see `stampOf`); in milliseconds. */
const unsettled = 2000;

/**
 * Builds in which nothing has changed: as on a machine that checks the repository out anew and brings what it built
 * last time along (by content) or only the store (without output), and as at home, where the files were there before (by
 * stat). Hugo has no such difference and keeps its output.
 * @type {import('./part.mjs').Part}
 */
export async function warm({ sitesOf, coldBuilds, tell }, posts, runs) {
  await coldBuilds(posts, 1);
  const [ours, ...peers] = sitesOf(posts);
  await buildSite(ours);
  const kept = createKeptBuild(ours);
  const timed = (name, prepare) => async () => {
    await prepare();
    const run = await buildSite(ours);
    tell(`warm ${posts} · hoego ${name} ${run.wall.toFixed(2)} s`);
    return run;
  };
  const found = await inTurn(runs, {
    content: timed('by content', () => {
      kept.restore();
      touchSources(ours);
    }),
    stat: timed('by stat', async () => {
      await setTimeout(unsettled);
      await buildSite(ours);
    }),
    store: timed('without output', () => {
      kept.restore();
      kept.dropOutput();
      touchSources(ours);
    }),
    ...Object.fromEntries(peers.map((peer) => [peer.generator.name, () => buildSite(peer)])),
  });
  return [
    timeRow('same-by-content', posts, found.content, found.hugo),
    timeRow('same-by-stat', posts, found.stat, found.hugo),
    timeRow('same-without-output', posts, found.store, found.hugo),
  ];
}
