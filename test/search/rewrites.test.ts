import { describe, expect, test } from 'vitest';
import { wordTerms } from '../../src/search/analyse/word-terms.ts';
import { clientOf, indexOf, sourcesFound } from '../support/search-site.ts';
import { post, siteTest } from '../support/site-test.ts';

const site = siteTest({
  'docker/memory.md': post('메모리를 다 쓴 밤', '메모리가 모자랐다. `__` 와 `--`를 보라.'),
  'docker/log.md': post('로그를 줄인 이야기', '로그는 길었다.'),
  'docker/compose.md': post('docker compose로 띄우기', 'docker compose를 쓴다.'),
  'docker/heap.md': post('쿠버네티스 힙 덤프', '쿠버네티스 힙과 쿠버네티스 캐시.'),
  'docker/kafka.md': post('카프카 정리', '카프카의 정확도와 정확한 값.'),
  'docker/exact.md': post('정확도 재기', '정확도를 쟀다.'),
  'docker/python.md': post('파이썬 wrote', 'bastion은 없다 progress.'.replace('bastion', '요새')),
});
const index = indexOf(site);
const clientOfSite = async () => clientOf(await index).client;

describe('letters that are no word find nothing', () => {
  test.each(['ㅠㅠ', 'ㅏㅏㅏ', 'ㅋㅋㅋ', 'ㅗ', '__', '!!'])('%s', async (query) => {
    const answer = await (await clientOfSite()).search(query);
    expect(answer.hits).toEqual([]);
    expect(answer.rewrites).toEqual([]);
  });

  test('and no term is empty', () => {
    for (const word of ['__', '--', '@', 'ㅠㅠ', 'a__b']) expect(wordTerms(word).terms).not.toContain('');
  });
});

describe('nothing is taken for a word with its particle', () => {
  test.each(['메모리릭', '메모리 릭', 'local', '메모링', '로구를', 'ㅁㅁㄹㄹ'])('%s', async (query) => {
    const { rewrites } = await (await clientOfSite()).search(query);
    for (const { to } of rewrites) expect(to).not.toMatch(/[를는가]$/);
  });

  test('but a name that only looks so is meant', async () => {
    expect((await (await clientOfSite()).search('정확됴')).rewrites).toEqual([
      { from: '정확됴', to: '정확도', kind: 'typo' },
    ]);
  });
});

test.each(['컴포즈', '도커컴포즈', '도커 컴포즈', '도커 컴포즈로'])('%s is docker compose', async (query) => {
  expect((await sourcesFound(await clientOfSite(), query))[0]).toBe('docker/compose.md');
});

describe('what is offered instead', () => {
  const offered = async (query: string) => (await (await clientOfSite()).instead(query)).names;

  test('is a name, and not that name with the word behind it', async () => {
    expect(await offered('쿠베르네티스')).toEqual(['쿠버네티스']);
  });

  test('is nothing far-fetched', async () => {
    expect(await offered('카산드라')).toEqual([]);
  });
});
