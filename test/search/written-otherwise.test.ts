import { describe, expect, test } from 'vitest';
import { englishStem } from '../../src/search/analyse/english-stem.ts';
import { clientOf, indexOf, sourcesFound } from '../support/search-site.ts';
import { post, siteTest } from '../support/site-test.ts';

const site = siteTest({
  'incident/first.md': post(
    '멈춘 정산',
    '정산이 멈추었다.',
    'type: incident-report\nincidentId: INC-2025-001\nseverity: sev1',
  ),
  'linux/cafe.md': post('Café 주문 화면', '화면을 바꾸었다.'),
  'docker/wide.md': post('ＤＯＣＫＥＲ 정리', '오래된 글.'),
  'linux/retries.md': post('Retries가 몰린 밤', 'Deployed services 두 개가 caching을 껐다.'),
  'linux/code.md': post('설정 이름', '`maxRetriesAllowed`와 `redis`를 적었다.'),
});
const index = indexOf(site);
const found = async (query: string) => sourcesFound(clientOf(await index).client, query);

describe('an incident is found by what people call it', () => {
  test.each(['INC-2025-001', 'inc-2025-001', 'sev1', 'SEV1'])('%s', async (query) => {
    expect((await found(query))[0]).toBe('incident/first.md');
  });
});

describe('letters are equal however they are dressed', () => {
  test.each([
    ['cafe', 'linux/cafe.md'],
    ['Café', 'linux/cafe.md'],
    ['Café'.normalize('NFD'), 'linux/cafe.md'],
    ['docker', 'docker/wide.md'],
    ['ＤＯＣＫＥＲ', 'docker/wide.md'],
    ['ｃａｆｅ', 'linux/cafe.md'],
  ])('%s', async (query, source) => {
    expect(await found(query)).toEqual([source]);
  });
});

describe('English words are found in other endings', () => {
  test.each(['retry', 'retries', 'deploy', 'deploying', 'service', 'services', 'cache', 'cached'])(
    '%s',
    async (query) => {
      expect((await found(query))[0]).toBe('linux/retries.md');
    },
  );

  test('names in code stay whole', async () => {
    expect(await found('maxRetriesAllowed')).toEqual(['linux/code.md']);
  });
});

test.each([
  ['retries', 'retri'],
  ['retry', 'retri'],
  ['processes', 'process'],
  ['process', 'process'],
  ['running', 'run'],
  ['calling', 'call'],
  ['cached', 'cach'],
  ['status', 'status'],
  ['ping', 'ping'],
  ['k8s', 'k8s'],
])('%s -> %s', (word, stem) => {
  expect(englishStem(word)).toBe(stem);
});

test('many of a thing are found as one is', async () => {
  const plural = siteTest({
    'docker/a.md': post('멈춘 밤', '서버가 멈추고 노드에서 로그를 읽었다.'),
    'docker/b.md': post('다른 밤', '서버들이 멈추고 pod들이 남았다. 앱번들을 지웠다.'),
  });
  const { client } = clientOf(await indexOf(plural));
  for (const query of ['서버', '서버들', '서버들이', '서버들의'])
    expect([...(await sourcesFound(client, query))].sort(), query).toEqual(['docker/a.md', 'docker/b.md']);
  expect((await client.search('노드들')).rewrites).toEqual([]);
  expect(await sourcesFound(client, '노드들을')).toEqual(['docker/a.md']);
  expect(await sourcesFound(client, '앱번들')).toEqual(['docker/b.md']);
});
