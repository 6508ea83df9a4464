import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom } from '../../corpus/create-random.mjs';
import { waitUntilIdle } from '../../measure/wait-until-idle.mjs';
import { clear } from '../build-site.mjs';
import { inTurn } from '../in-turn.mjs';
import { openSite } from '../open-site.mjs';
import { valueRow } from '../row.mjs';

const edits = 20;
/**
 * Milliseconds between two edits: enough for a server to be done with the first, and never the same, because a server
 * that looks twice a second would be met at the same moment again and again.
 */
const pause = { least: 600, most: 1600 };

/**
 * The servers for writing: from launch to the first page, and from saving a post to its page being served.
 * @type {import('./part.mjs').Part}
 */
export async function dev({ sitesOf, words, tell }, posts, runs) {
  const sites = sitesOf(posts);
  const [ours, ...peers] = sites;
  if (!ours.generator.canServe()) {
    tell(words.noDev);
    return [];
  }
  const first = await inTurn(runs, {
    cold: () => {
      clear(ours);
      return firstPage(ours, 'cold', tell);
    },
    warm: () => firstPage(ours, 'warm', tell),
    ...Object.fromEntries(peers.map((peer) => [peer.generator.name, () => firstPage(peer, '', tell)])),
  });
  const saved = await savings(sites);
  return [
    valueRow('dev-first-page-cold', posts, first.cold, first.hugo),
    valueRow('dev-first-page-warm', posts, first.warm, first.hugo),
    valueRow('dev-save', posts, saved.hoego, saved.hugo),
  ];
}

/** Seconds from launch to the first page. What the server goes on doing then is let come to its end. */
async function firstPage(site, state, tell) {
  const open = await openSite(site);
  tell(`dev ${site.posts.length} · ${site.generator.name} ${state} first page ${open.seconds.toFixed(2)} s`);
  try {
    await waitUntilIdle(open.pid);
    return open.seconds;
  } finally {
    await open.close();
  }
}

/** Milliseconds from save to served of each, with all servers running and a post of each edited in turn. */
async function savings(sites) {
  const random = createRandom(1);
  const opened = [];
  try {
    for (const site of sites) opened.push(await openSite(site));
    for (const { pid } of opened) await waitUntilIdle(pid);
    const subjects = opened.map((open) => [open.name, (round) => saveOnce(open, round, random)]);
    return await inTurn(edits, Object.fromEntries(subjects));
  } finally {
    for (const open of opened) await open.close();
  }
}

async function saveOnce(open, round, random) {
  const milliseconds = await open.save(round);
  await sleep(random.int(pause.least, pause.most));
  return milliseconds;
}
