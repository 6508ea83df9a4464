import { describe, expect, test } from 'vitest';
import { clientOf, indexOf, sourcesFound } from '../support/search-site.ts';
import { post, siteTest } from '../support/site-test.ts';

const log = (line: string) => `어느 날.\n\n\`\`\`text\n${line}\n\`\`\``;

const site = siteTest({
  'docker/build.md': post(
    '이미지 만들기',
    '## docker image build\n\ndocker image build 순서와 multi stage build 이야기.',
  ),
  'database/hikari.md': post('HikariCP 설정', 'HikariCP 설정을 고쳤다.'),
  'database/mysql.md': post('MySQL 복제', 'MySQL 복제를 걸었다.'),
  'kubernetes/grace.md': post('조용히 끄기', '## termination grace period\n\n30초를 기다린다.'),
  'linux/refused.md': post(
    '붙지 못한 캐시',
    log('redis.exceptions.ConnectionError: Error 111 connecting to cache:6379. Connection refused.'),
  ),
  'linux/upstream.md': post(
    '관문',
    log('upstream prematurely closed connection while reading response header, host: refused'),
  ),
  'linux/trace.md': post(
    '파이썬 추적',
    log(
      'Traceback (most recent call last):\n  File "/app/a.py", line 2, in <module>\n    import requests\nTypeError: unsupported operand',
    ),
  ),
  ...Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [
      `docker/plain-${at}.md`,
      post(
        `일지 ${at}`,
        `오늘 module 이야기. cannot과 import도 나온다. name은 ${at}. docker image도 나온다. 그리고 build도. ${'다른 이야기가 이어진다. '.repeat(250)}`,
      ),
    ]),
  ),
});
const index = indexOf(site);
const answerTo = async (query: string) => clientOf(await index).client.search(query);

describe('who looks for something is not told that nobody explains this error', () => {
  test.each([
    ['docker image build', 'docker/build.md'],
    ['multi stage build', 'docker/build.md'],
    ['HikariCP 설정', 'database/hikari.md'],
    ['MySQL 복제', 'database/mysql.md'],
    ['termination grace period', 'kubernetes/grace.md'],
  ])('%s', async (query, source) => {
    const { client } = clientOf(await index);
    const { isWeak, hits } = await client.search(query);
    expect(isWeak).toBe(false);
    expect(hits[0]?.error).toBeNull();
    expect((await sourcesFound(client, query))[0]).toBe(source);
  });
});

test('who asks in Korean about an error finds what has its words, and is not told that nobody explains it', async () => {
  const { client } = clientOf(await index);
  const query = '관문에서 ECONNREFUSED가 나는 까닭';
  expect((await client.search(query)).isWeak).toBe(false);
  expect((await sourcesFound(client, query)).toSorted()).toEqual(['linux/refused.md', 'linux/upstream.md']);
});

describe('who pasted an error that no post explains is told so, and shown a few that are like it', () => {
  test.each([
    ['a line', 'panic: cannot import module name: build of docker image failed (code=9)'],
    ['a trace', 'thread main\n\tat a.b.C.d(C.java:3)\ncannot import name module\nimage build docker'],
  ])('%s', async (_, query) => {
    const { isWeak, hits } = await answerTo(query);
    expect(isWeak).toBe(true);
    expect(hits.length).toBeLessThanOrEqual(10);
  });
});

test('every hit of a sure answer has the error, not only the first', async () => {
  const { client } = clientOf(await index);
  const query =
    'redis.exceptions.ConnectionError: Error 111 connecting to 10.0.0.9:6379. Connection refused.';
  expect(await sourcesFound(client, query)).toEqual(['linux/refused.md']);
});

test('the source that Python shows below a frame is no error', async () => {
  const { isWeak, hits } = await answerTo("ImportError: cannot import name 'x' from 'requests'");
  expect(hits.every(({ error }) => error?.line !== 'import requests')).toBe(true);
  expect(isWeak).toBe(true);
});

test('of hundreds of posts that have the words somewhere only the first, and those near the best, are results', async () => {
  expect((await answerTo('docker image build')).hits.length).toBeLessThan(30);
  expect((await answerTo('module')).hits.length).toBe(61);
});

describe('words that a program printed are no slips', () => {
  const site = siteTest({
    'linux/python.md': post('파이썬 린터', '파이썬 린터가 write 하나를 잡았다.'),
    'linux/process.md': post('process와 password', 'process 하나가 port를 잡고 password를 물었다.'),
  });
  const client = indexOf(site).then((files) => clientOf(files).client);

  test.each([
    'Nov 28 03:11:02 bastion sshd[991]: Failed password for root from 203.0.113.7 port 22 ssh2',
    'panic: port index out of range [5] with length 3',
  ])('%s', async (line) => {
    const { rewrites, hits } = await (await client).search(line);
    expect(rewrites).toEqual([]);
    expect(hits).not.toEqual([]);
  });

  test('but where nothing else is found, they may be', async () => {
    const { rewrites, hits } = await (await client).search('wrote 5 chunks: bastion broken pipe');
    expect(rewrites).not.toEqual([]);
    expect(hits).not.toEqual([]);
  });

  test('and what somebody typed may be as before', async () => {
    expect((await (await client).search('bastion')).rewrites).toHaveLength(1);
  });
});
