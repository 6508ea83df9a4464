// node scripts/soak-dev.mjs [--edits N] [--posts N] [--files N]: whether `hoego dev` lives through a long day (Linux).
// Thousands of edits one after the other, then a git checkout that changes every post, and each time the site that is
// served compared with a clean build. 0 edits or files leave that part out. Results go to standard output as JSON, one
// line each.
import './setup/require-node.mjs';
import { parseArgs } from 'node:util';
import { createSites } from './bench/create-sites.mjs';
import { hoego } from './bench/generators/hoego.mjs';
import { openSite } from './bench/open-site.mjs';
import { profiles } from './bench/profiles.mjs';
import { waitUntilIdle } from './measure/wait-until-idle.mjs';
import { compile } from './setup/compile.mjs';
import { install } from './setup/install.mjs';
import { root } from './setup/root.mjs';
import { checkout } from './soak/checkout.mjs';
import { cleanBuild } from './soak/clean-build.mjs';
import { collecting } from './soak/collecting.mjs';
import { differences } from './soak/differences.mjs';
import { manyEdits } from './soak/many-edits.mjs';
import { summary } from './soak/summary.mjs';

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '10000' },
    posts: { type: 'string', default: '1000' },
    files: { type: 'string', default: '5000' },
  },
});

const counts = {
  edits: Number(values.edits),
  posts: Number(values.posts),
  files: Number(values.files),
};

try {
  if (!install() || !compile()) process.exit(1);
  await soak(collecting(hoego(root, profiles.core)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function soak(generator) {
  if (!generator.canServe()) throw new Error('이 hoego에는 dev 명령이 없습니다.');
  const sitesOf = createSites([generator], true);
  const { edits, posts, files } = counts;
  if (edits > 0) await soakEdits(sitesOf(posts)[0], edits);
  if (files > 0) await soakCheckout(sitesOf(files)[0]);
}

async function soakEdits(site, edits) {
  const open = await launch(site);
  try {
    const { times, samples } = await manyEdits(site, open, edits, (text) => console.error(text));
    print({ ...summary(times, samples), ...(await compared(site, open)) });
  } finally {
    await open.close();
  }
}

async function soakCheckout(site) {
  const { checkout: found, open } = await checkout(site, () => launch(site));
  try {
    print({ checkout: found, ...(await compared(site, open)) });
  } finally {
    await open.close();
  }
}

async function launch(site) {
  const open = await openSite(site);
  await waitUntilIdle(open.pid);
  return open;
}

async function compared(site, open) {
  const found = await differences(open.port, await cleanBuild(site));
  if (found.different.length > 0) process.exitCode = 1;
  return found;
}

function print(result) {
  console.log(JSON.stringify(result));
}
