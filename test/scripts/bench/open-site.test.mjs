import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSite } from '../../../scripts/bench/open-site.mjs';
import { tempFolder } from '../../host/temp-folder.ts';

/** A server that shows the posts as they are, for so many answers; its arguments are the port and their number. */
const program = `
  const [port, answers] = process.argv.slice(1).map(Number);
  const { readFileSync } = require('node:fs');
  let answered = 0;
  require('node:http').createServer((request, response) => {
    if (answered++ >= answers) { console.error('그만합니다'); process.exit(4); }
    response.end(readFileSync('posts' + request.url));
  }).listen(port, '127.0.0.1');
`;

async function siteOf(answers) {
  const folder = await tempFolder({
    'posts/a.md': '---\ntitle: "가나다"\n---\n',
    'posts/b.md': '---\ntitle: "라마바"\n---\n',
  });
  const generator = {
    name: 'hoego',
    posts: 'posts',
    pageOf: (post) => `/${post}`,
    serve: (cwd, port) => ({ program: process.execPath, args: ['-e', program, String(port), answers], cwd }),
  };
  return { generator, folder, posts: ['a.md', 'b.md'] };
}

it('a site is open when its first page is there, and a post is saved when its page shows the new sentence', async () => {
  const open = await openSite(await siteOf('1000'));
  try {
    expect(open.seconds).toBeGreaterThan(0);
    for (const round of [0, 1, 2]) expect(await open.save(round)).toBeGreaterThan(0);
  } finally {
    await open.close();
  }
});

it('a server that ends is told with its last words', async () => {
  await expect(openSite(await siteOf('0'))).rejects.toThrow(/exit 4\n그만합니다/);
});

it('a server that cannot be started is told too', async () => {
  const { generator, ...site } = await siteOf('0');
  const serve = () => ({ program: join(site.folder, 'none'), args: [], cwd: site.folder });
  await expect(openSite({ ...site, generator: { ...generator, serve } })).rejects.toThrow(/ENOENT/);
});
