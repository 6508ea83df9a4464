import { buildSite } from '../build-site.mjs';
import { addSentence, changeTitle } from '../edit-post.mjs';
import { inTurn } from '../in-turn.mjs';
import { timeRow } from '../row.mjs';

/**
 * Builds after one edit, all else being built. Hugo builds everything whatever was edited, so it is measured with one
 * kind of edit.
 * @type {import('./part.mjs').Part}
 */
export async function edit({ sitesOf, coldBuilds, tell }, posts, runs) {
  await coldBuilds(posts, 1);
  const [ours, ...peers] = sitesOf(posts);
  await buildSite(ours);
  const timed = (name, site, change) => async (round) => {
    change(round);
    const run = await buildSite(site);
    tell(`edit ${posts} · ${site.generator.name} ${name} ${run.wall.toFixed(2)} s`);
    return run;
  };
  const sentence = (site) => (round) => addSentence(site, postOf(site, 3 * round), `고친 문장 ${round}.`);
  const title = (site) => (round) => changeTitle(site, postOf(site, 3 * round + 1), `(고침 ${round})`);
  const ofPosts = await inTurn(runs, {
    text: timed('text', ours, sentence(ours)),
    title: timed('title', ours, title(ours)),
    ...Object.fromEntries(peers.map((peer) => [peer.generator.name, timed('text', peer, sentence(peer))])),
  });
  const template = await ofTemplate(ours, timed, runs);
  return [
    timeRow('edit-text', posts, ofPosts.text, ofPosts.hugo),
    timeRow('edit-title', posts, ofPosts.title, ofPosts.hugo),
    timeRow('edit-template', posts, template, ofPosts.hugo),
  ];
}

/** Last and apart, because a site with a template of its own compiles its templates in every build. */
async function ofTemplate(site, timed, runs) {
  const { generator, folder } = site;
  generator.changePartial(folder, 'bench');
  await buildSite(site);
  const { template } = await inTurn(runs, {
    template: timed('template', site, (round) => generator.changePartial(folder, `bench ${round}`)),
  });
  generator.resetPartial(folder);
  return template;
}

/** Posts all over the corpus, another one each time. */
function postOf({ posts }, index) {
  return posts[(index * 37 + 11) % posts.length];
}
