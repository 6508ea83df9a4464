import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from '../host/temp-folder.ts';

/**
 * Serves posts as pages, with the live client of `hoego dev` in them and one version more for every post that it finds
 * changed. Its arguments are the port and how many answers it gives before it ends.
 */
const server = `
  const [port, answers] = process.argv.slice(1).map(Number);
  const { readFileSync } = require('node:fs');
  const known = new Map();
  // In a checkout a file is away for a moment.
  const read = (path) => { try { return readFileSync(path, 'utf8'); } catch { return null; } };
  let answered = 0;
  let builds = 0;
  require('node:http').createServer((request, response) => {
    if (answered++ >= answers) { console.error('그만합니다'); process.exit(4); }
    const text = read('posts' + request.url.replace(/\\/$/, '.md')) ?? known.get(request.url) ?? '';
    if (known.has(request.url) && known.get(request.url) !== text) builds += 1;
    known.set(request.url, text);
    response.end('<script type="module" src="/__hoego/client.js" data-version="ab12.' + builds + '"></script>' + text);
  }).listen(port, '127.0.0.1');
  process.on('SIGUSR2', () => {});
`;

/** Writes every post as a page. */
const builder = `
  const { mkdirSync, readFileSync, readdirSync, writeFileSync } = require('node:fs');
  for (const post of readdirSync('posts')) {
    const page = 'dist/' + post.replace('.md', '');
    mkdirSync(page, { recursive: true });
    writeFileSync(page + '/index.html', readFileSync('posts/' + post));
  }
`;

/**
 * A site of two posts with a generator that does next to nothing.
 * @param {number} answers how many its server gives
 * @returns {Promise<import('../../scripts/bench/create-sites.mjs').BenchSite>}
 */
export async function fakeSite(answers) {
  const folder = await tempFolder({
    'posts/a.md': '---\ntitle: "가나다"\n---\n',
    'posts/b.md': '---\ntitle: "라마바"\n---\n',
  });
  const command = (cwd, ...args) => ({ program: process.execPath, args: ['-e', ...args], cwd });
  const generator = {
    name: 'hoego',
    posts: 'posts',
    output: 'dist',
    caches: [],
    prepare: (other) => writeFileSync(join(other, 'site.config.ts'), ''),
    pageOf: (post) => `/${post.replace('.md', '')}/`,
    build: (cwd) => command(cwd, builder),
    serve: (cwd, port) => command(cwd, server, String(port), String(answers)),
  };
  return { generator, folder, posts: ['a.md', 'b.md'] };
}
