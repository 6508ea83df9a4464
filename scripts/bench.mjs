// npm run bench: how long hoego takes, beside Hugo, on this machine.
import './setup/require-node.mjs';
import { assess } from './bench/assess.mjs';
import { chooseParts } from './bench/choose-parts.mjs';
import { createColdBuilds } from './bench/create-cold-builds.mjs';
import { createSites } from './bench/create-sites.mjs';
import { hoego } from './bench/generators/hoego.mjs';
import { hugo } from './bench/generators/hugo.mjs';
import { load, machine } from './bench/machine.mjs';
import { parseArguments, usage } from './bench/parse-arguments.mjs';
import { cold } from './bench/parts/cold.mjs';
import { dev } from './bench/parts/dev.mjs';
import { edit } from './bench/parts/edit.mjs';
import { growth } from './bench/parts/growth.mjs';
import { memory } from './bench/parts/memory.mjs';
import { search } from './bench/parts/search.mjs';
import { warm } from './bench/parts/warm.mjs';
import { printResult } from './bench/print-result.mjs';
import { profiles } from './bench/profiles.mjs';
import { texts } from './bench/texts.mjs';
import { compile } from './setup/compile.mjs';
import { install } from './setup/install.mjs';
import { root } from './setup/root.mjs';

const measures = { cold, warm, edit, dev, memory, search, growth };

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const asked = readArguments();
if (install() && compile()) {
  try {
    await printResult(await measureAll(asked), asked);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
} else process.exitCode = 1;

function readArguments() {
  try {
    return parseArguments(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n${usage}`);
    return process.exit(2);
  }
}

async function measureAll({ profile, lang, ...wanted }) {
  const peer = hugo();
  const generators = [hoego(root, profiles[profile]), ...(peer === null ? [] : [peer])];
  const sitesOf = createSites(generators, profile === 'core');
  const tell = (text) => console.error(text);
  const bench = { sitesOf, coldBuilds: createColdBuilds(sitesOf, tell), words: texts[lang], tell };
  const start = load();
  const rows = [];
  for (const { name, posts, runs } of chooseParts(wanted))
    rows.push(...(await measures[name](bench, posts, runs)));
  return {
    machine: machine(peer?.version ?? null),
    profile,
    load: { start, end: load() },
    rows: rows.map((row) => assess(row, profile)),
  };
}
