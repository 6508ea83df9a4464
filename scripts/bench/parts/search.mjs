import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { percentile } from '../../measure/percentile.mjs';
import { bundleSearch } from '../../setup/bundle-search.mjs';
import { root } from '../../setup/root.mjs';
import { buildCold, buildSite } from '../build-site.mjs';
import { addSentence } from '../edit-post.mjs';
import { timeRow, valueRow } from '../row.mjs';

/** What people type: names with particles, verbs, initials, the wrong keyboard, slips, errors, several words. */
const queries = [
  '쿠버네티스에서',
  '오토스케일러가',
  '느려졌다',
  'docker',
  'ㄹㄷㅅ',
  'zjsprtus vnf',
  '프로메테우수',
  '로그 수집기 지연',
  '인증서 만료 대응',
  'connect ECONNRESET 10.0.0.1:5432',
  '서비스메시',
  'livenessProbe',
];

/** Posts of which a dialog shows sections at once. */
const shown = 5;

/** How often the time of a query is taken. */
const rounds = 10;

/**
 * The search of the built site: what making the index takes where everything else is remembered, what queries load from a
 * host that compresses, and how long they take once that is loaded. Hugo has no search.
 * @type {import('./part.mjs').Part}
 */
export async function search({ sitesOf, tell }, posts) {
  const [ours] = sitesOf(posts);
  const { generator, folder } = ours;
  generator.configure(folder, { search: false });
  await buildCold(ours);
  generator.configure(folder, { search: {} });
  const indexed = await buildSite(ours);
  tell(`search ${posts} · index ${indexed.wall.toFixed(2)} s`);
  addSentence(ours, ours.posts[11], '색인을 다시 만들게 하는 문장.');
  const edited = await buildSite(ours);
  const { createSearchClient } = await import(pathToFileURL(join(root, 'lib/search/client.js')).href);
  const open = () => openClient(createSearchClient, join(folder, generator.output, 'search'));
  const script = scriptBytes(await bundleSearch());
  const first = await Promise.all(queries.map((query) => loadedBy(open(), query)));
  const next = await loadedInTurn(open());
  const times = await timesOf(open());
  return [
    timeRow('search-index', posts, [indexed], undefined),
    timeRow('search-edit', posts, [edited], undefined),
    valueRow(
      'search-first',
      posts,
      first.map(({ bytes }) => (bytes + script) / 1000),
    ),
    valueRow(
      'search-next',
      posts,
      next.map(({ bytes }) => bytes / 1000),
    ),
    valueRow(
      'search-files',
      posts,
      first.map(({ files }) => files),
    ),
    valueRow('search-time', posts, times),
    valueRow('search-time-p95', posts, [percentile(times, 0.95)]),
  ];
}

/**
 * What a reader loads of the scripts before a first answer: all but the smaller one of those of the dialog and of the page of search.
 * @param {readonly { path: string, text: string }[]} scripts
 */
function scriptBytes(scripts) {
  const sizes = scripts.map(({ path, text }) => ({ path, bytes: gzipSync(text).length }));
  const ofPlaces = sizes.filter(({ path }) => /\/search-(?:dialog|page)-/.test(path));
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  return all - Math.min(...ofPlaces.map(({ bytes }) => bytes));
}

/** A client over a folder that counts what it loads. */
function openClient(createSearchClient, folder) {
  const loaded = { bytes: 0, files: 0 };
  const client = createSearchClient(async (name, read) => {
    const file = readFileSync(join(folder, name));
    loaded.bytes += gzipSync(file).length;
    loaded.files += 1;
    return read(file.toString('utf8'));
  });
  return { client, loaded };
}

async function ask({ client }, query) {
  const answer = await client.search(query);
  await Promise.all(answer.hits.slice(0, shown).map((hit) => client.show(answer, hit)));
}

async function loadedBy(opened, query) {
  const before = { ...opened.loaded };
  await ask(opened, query);
  const { bytes, files } = opened.loaded;
  return { bytes: bytes - before.bytes, files: files - before.files };
}

async function loadedInTurn(opened) {
  const each = [];
  for (const query of queries) each.push(await loadedBy(opened, query));
  return each.slice(1);
}

/** Milliseconds of each query, with all that it loads in memory. */
async function timesOf(opened) {
  const times = [];
  for (const query of queries) await ask(opened, query);
  for (let round = 0; round < rounds; round++) {
    for (const query of queries) {
      const begin = performance.now();
      await ask(opened, query);
      times.push(performance.now() - begin);
    }
  }
  return times;
}
