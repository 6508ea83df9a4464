import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { addressOf, differences } from '../../../scripts/soak/differences.mjs';
import { tempFolder } from '../../host/temp-folder.ts';

/** Serves these files by their addresses, and nothing else. */
async function serve(files) {
  const server = createServer((request, response) => {
    const body = files[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200);
    response.end(body ?? '없음');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return server.address().port;
}

it.each([
  ['index.html', '/'],
  ['posts/a/index.html', '/posts/a/'],
  ['tags/큐/feed.xml', '/tags/%ED%81%90/feed.xml'],
  ['404.html', '/404.html'],
])('%s is served at %s', (path, address) => {
  expect(addressOf(path)).toBe(address);
});

it('tells which files are served otherwise than they were written', async () => {
  const folder = await tempFolder({
    '.hoego-site.json': '{}',
    'index.html': '<head></head>첫 화면',
    'a/index.html': '<head></head>가',
    'b/index.html': '<head></head>나',
    'feed.xml': '<rss/>',
    'gone.txt': '',
  });
  const client = '<script type="module" src="/__hoego/client.js" data-version="a.1"></script>';
  const port = await serve({
    '/': `<head>${client}</head>첫 화면`,
    '/a/': `<head>${client}</head>가 전의 글`,
    '/b/': '<head></head>나',
    '/feed.xml': `<rss/>${client}`,
  });
  const { compared, different } = await differences(port, folder);
  expect(compared).toBe(5);
  expect(different.sort()).toEqual(['a/index.html', 'feed.xml', 'gone.txt']);
});
