import { describe, expect, test } from 'vitest';
import { clientOf, indexOf, sourcesFound } from '../support/search-site.ts';
import { post, siteTest } from '../support/site-test.ts';

const site = siteTest({
  'docker/a.md': post('배포 기록', '배포할 때 재시작했다. 배포 중에는 응답이 느려지는 일이 있었다.'),
  'docker/b.md': post('빌드 기록', '빌드가 안 돼요 하는 문의가 왔고, 재시작할 수 없다는 답이 왔다.'),
  'docker/c.md': post('메모리 기록', '메모리 부족할때 죽었다. 죽을때 남긴 덤프.'),
  'docker/d.md': post('버전 정리', '최신 버전의 문법과 보안. 집중 점검.'),
});
const index = indexOf(site);
const found = async (query: string) => sourcesFound(clientOf(await index).client, query);

describe('words written together find what they find with spaces', () => {
  test.each([
    '배포할 때',
    '배포했을 때',
    '죽을 때',
    '느려질 때',
    '재시작하는 법',
    '재시작할 수 없다',
    '재시작 안 됨',
    '빌드가 안 돼요',
    '배포 중',
    '배포 후에',
    '빌드 시',
    '메모리가 부족했습니다',
    '문의가 왔어요',
  ])('%s', async (spaced) => {
    const sources = await found(spaced);
    expect(sources).not.toEqual([]);
    expect(await found(spaced.replaceAll(' ', ''))).toEqual(sources);
  });
});

test('a compound with a verb behind it, too', async () => {
  expect((await found('메모리부족할때'))[0]).toBe('docker/c.md');
});

test('때 and 수 are not looked for: a title that has them is no answer', async () => {
  const { client } = clientOf(
    await indexOf(
      siteTest({
        'docker/a.md': post('기록 갑', '파드가 죽었다.'),
        'docker/b.md': post('쓸 때와 쓸 수 없을 때', '다른 이야기.'),
      }),
    ),
  );
  for (const query of ['죽을 때', '죽을때', '죽는 것', '죽을 때마다'])
    expect(await sourcesFound(client, query), query).toEqual(['docker/a.md']);
});

test('what a post writes together is found by its parts', async () => {
  expect(await found('죽었다')).toEqual(['docker/c.md']);
  expect(await found('부족할')).toEqual(['docker/c.md']);
});

test('and marked without what is written onto it', async () => {
  const { client } = clientOf(await index);
  const answer = await client.search('죽었다면');
  const [hit] = answer.hits;
  const shown = hit === undefined ? null : await client.show(answer, hit);
  const excerpts = shown?.sections.map(({ excerpt: { text, marks } }) =>
    marks.map(([from, to]) => text.slice(from, to)),
  );
  expect(excerpts).toEqual([['죽었다', '죽을']]);
});

test.each(['버전', '집중', '보안', '문법', '버전입니다', '버전이었고'])(
  '%s is no noun with something behind it',
  async (word) => {
    expect(await found(word)).toEqual(['docker/d.md']);
  },
);
