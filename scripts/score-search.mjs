// node scripts/score-search.mjs: how well search finds what it is measured with. See test/fixtures/log-lines/README.md.
import './setup/require-node.mjs';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hoego } from './bench/generators/hoego.mjs';
import { scoreLogLines } from './score-search/score-log-lines.mjs';
import { scoreQueries } from './score-search/score-queries.mjs';
import { compile } from './setup/compile.mjs';
import { install } from './setup/install.mjs';
import { root } from './setup/root.mjs';
import { run } from './setup/run.mjs';

const usage = `node scripts/score-search.mjs [QUERIES.json POSTS]
  Without arguments: the pasted errors of test/fixtures/log-lines, by part and kind.
  QUERIES.json has { "q", "class", "expected": [sources] } for the posts in the folder POSTS: mean reciprocal rank and first hits by
  class, with the table of synonyms and without it.`;

/** A client over a site that is built of some posts, once; `settings` are those of its search. */
async function clientOf(posts, settings) {
  const folder = mkdtempSync(join(tmpdir(), 'hoego-score-'));
  try {
    mkdirSync(join(folder, 'posts'));
    cpSync(posts, join(folder, 'posts'), { recursive: true });
    const site = hoego(root, { search: settings });
    site.prepare(folder);
    const { program, args } = site.build(folder);
    const quiet = args.map((arg) => (arg === '--json' ? '--quiet' : arg));
    if (run(program, quiet) !== 0) throw new Error(`could not build ${posts}`);
    const { createSearchClient } = await import(pathToFileURL(join(root, 'lib/search/client.js')).href);
    const files = join(folder, site.output, 'search');
    const load = async (name, read) => read(readFileSync(join(files, name), 'utf8'));
    return { client: createSearchClient(load), folder };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Scores with a client, and takes its site away again. */
async function scored(posts, settings, score) {
  const { client, folder } = await clientOf(posts, settings);
  try {
    console.table(await score(client));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [queries, posts] = process.argv.slice(2);
if (queries === '--help' || (queries !== undefined && posts === undefined)) console.log(usage);
else if (!(install() && compile())) process.exitCode = 1;
else if (queries === undefined) {
  const fixture = join(root, 'test/fixtures/log-lines');
  const lines = JSON.parse(readFileSync(join(fixture, 'lines.json'), 'utf8'));
  await scored(join(fixture, 'posts'), {}, (client) => scoreLogLines(client, lines));
} else {
  const asked = JSON.parse(readFileSync(queries, 'utf8'));
  for (const reviewedSynonyms of [true, false]) {
    console.log(`reviewedSynonyms: ${reviewedSynonyms}`);
    await scored(posts, { reviewedSynonyms }, (client) => scoreQueries(client, asked));
  }
}
