import { describe, expect, test } from 'vitest';
import { clientOf, indexOf, sourcesFound } from '../support/search-site.ts';
import { post, siteTest } from '../support/site-test.ts';

const log = (line: string) => `어느 날 아침.\n\n\`\`\`text\n${line}\n\`\`\``;

const site = siteTest({
  'kubernetes/back-off.md': post('계속 다시 뜨는 파드', log('Back-off restarting failed container web')),
  'linux/refused.md': post('붙지 못한 캐시', log('dial tcp 10.0.0.3:6379: connect: connection refused')),
  'docker/exit.md': post('갑자기 내려간 작업', log('State: Terminated  Exit Code: 137')),
  'docker/korean.md': post('조용히 끝난 배치', '확인해 보니 종료 코드 143이었다.'),
  'docker/page.md': post('두꺼운 책', '문단 137을 보라. 문단 143도 보라. 문단 504도, 1213쪽도 보라.'),
  'database/lock.md': post('서로 기다린 두 문장', log('ERROR 1213 (40001): Deadlock found')),
  'linux/gateway.md': post('응답 없는 관문', log('"GET /orders HTTP/1.1" 504 167')),
});
const index = indexOf(site);
const found = async (query: string) => sourcesFound(clientOf(await index).client, query);

describe('the name of an error alone finds the post that has it in other words', () => {
  test.each([
    ['CrashLoopBackOff', 'kubernetes/back-off.md'],
    ['crashloopbackoff', 'kubernetes/back-off.md'],
    ['ECONNREFUSED', 'linux/refused.md'],
    ['137', 'docker/exit.md'],
    ['143', 'docker/korean.md'],
    ['1213', 'database/lock.md'],
    ['504', 'linux/gateway.md'],
  ])('%s', async (query, source) => {
    expect((await found(query))[0]).toBe(source);
  });
});

test('the line is shown, and no slip is suspected', async () => {
  const { client } = clientOf(await index);
  const answer = await client.search('ECONNREFUSED');
  expect(answer).toMatchObject({ rewrites: [], isWeak: false });
  const [hit] = answer.hits;
  if (hit === undefined) throw new Error('nothing');
  expect((await client.show(answer, hit)).line).toContain('connection refused');
});

test('a post that has the word itself is found before those that explain it otherwise', async () => {
  const named = site.write('docker/named.md', post('ECONNREFUSED 정리', 'ECONNREFUSED를 만났을 때.'));
  const { client } = clientOf(await indexOf(named));
  expect(await sourcesFound(client, 'ECONNREFUSED')).toEqual(['docker/named.md', 'linux/refused.md']);
});

test('a number that names no error is found as a word', async () => {
  expect(await found('2718')).toEqual([]);
  expect(await found('문단 137')).toEqual(['docker/page.md']);
});

test('a log line without a space is no name', async () => {
  const line = '{"pod":"web","state":{"reason":"Error","exitCode":137},"message":"connection-refused"}';
  const { client } = clientOf(await index);
  expect((await client.search(line)).hits[0]?.error?.line).toContain('137');
});
