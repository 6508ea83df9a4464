import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clientOf, indexOf, sourcesFound } from '../support/search-site.ts';
import { post, siteTest } from '../support/site-test.ts';

/** See test/fixtures/verb-forms/README.md: the misses of `test` and `second` are not looked at. */
type Part = 'development' | 'test' | 'second';
const forms: Readonly<Record<Part, Readonly<Record<string, readonly string[]>>>> = JSON.parse(
  readFileSync(new URL('../fixtures/verb-forms/forms.json', import.meta.url), 'utf8'),
);

/** Each form in a post of its own, among words that no verb of the list has. */
function siteOf(verbs: Readonly<Record<string, readonly string[]>>) {
  return siteTest(
    Object.fromEntries(
      Object.values(verbs).flatMap((own, verb) =>
        own.map((form, at) => [
          `docker/v${verb}-${at}.md`,
          post(`기록 ${verb}갑${at}호`, `어제 그것이 ${form}. 오늘 적음.`),
        ]),
      ),
    ),
  );
}

async function recallOf(verbs: Readonly<Record<string, readonly string[]>>): Promise<number> {
  const { client } = clientOf(await indexOf(siteOf(verbs)));
  let sum = 0;
  let queries = 0;
  for (const [verb, own] of Object.values(verbs).entries()) {
    for (const form of own) {
      const found = await sourcesFound(client, form, 100);
      sum += found.filter((source) => source.startsWith(`docker/v${verb}-`)).length / own.length;
      queries += 1;
    }
  }
  return sum / queries;
}

describe('a verb in any form finds its other forms', () => {
  test.each([
    ['development', 0.95],
    ['test', 0.95],
    ['second', 0.95],
  ] as const)('%s', { timeout: 60_000 }, async (part, least) => {
    const recall = await recallOf(forms[part]);
    expect(recall).toBeGreaterThanOrEqual(least);
  });
});

function copula(noun: string): string {
  return isOpen(noun) ? `${noun}다` : `${noun}이다`;
}

function topicOf(noun: string): string {
  return isOpen(noun) ? `${noun}는` : `${noun}은`;
}

function isOpen(noun: string): boolean {
  return (noun.charCodeAt(noun.length - 1) - 0xac00) % 28 === 0;
}

describe('a noun is no verb, whatever it ends in', () => {
  const nouns = [
    ...['서버', '이미지', '디스크', '로그인', '버전', '기준', '레지스트리', '노드', '언어'],
    ...['메시지', '페이지', '패키지', '데이터베이스', '크기', '재시도', '컨트롤러'],
  ];
  // Every noun with its particle somewhere, and once in the form in which a verb might be seen.
  const site = siteTest(
    Object.fromEntries(
      nouns.flatMap((noun, at) => [
        [`docker/${at}-a.md`, post(`기록 ${at}갑`, `어제 ${noun}에서 일이 났고 ${noun}의 것을 적음.`)],
        [`docker/${at}-b.md`, post(`기록 ${at}을`, `문제는 ${copula(noun)}. ${noun}만 그대로.`)],
      ]),
    ),
  );
  const index = indexOf(site);

  test.each(
    nouns.flatMap((noun) =>
      [noun, `${noun}만`, `${noun}부터`, copula(noun), `${noun}도`, topicOf(noun), `${noun}까지는`].map(
        (word) => [word, noun],
      ),
    ),
  )('%s finds the posts on %s', async (word, noun) => {
    const found = await sourcesFound(clientOf(await index).client, word);
    const at = nouns.indexOf(noun);
    expect([...found].sort()).toEqual([`docker/${at}-a.md`, `docker/${at}-b.md`]);
  });
});

test('the form that was typed comes first, the same verb in others behind it', async () => {
  const site = siteTest({
    'docker/a.md': post('기록 갑', '빌드가 느려서 기다렸다.'),
    'docker/b.md': post('기록 을', '빌드가 느린 이유.'),
    'docker/c.md': post('기록 병', '빌드가 느렸습니다.'),
  });
  const { client } = clientOf(await indexOf(site));
  for (const [query, first] of [
    ['느려서', 'docker/a.md'],
    ['느린', 'docker/b.md'],
    ['느렸습니다', 'docker/c.md'],
  ] as const) {
    const found = await sourcesFound(client, query);
    expect(found, query).toHaveLength(3);
    expect(found[0], query).toBe(first);
  }
});

test('a form that no post has is not taken for a slip in another verb', async () => {
  const site = siteTest({
    'docker/slow.md': post('느린 빌드', '빌드가 느린 까닭.'),
    'docker/more.md': post('힙을 늘렸다', '힙을 늘렸다.'),
  });
  const { client } = clientOf(await indexOf(site));
  expect((await client.search('늘린')).rewrites).toEqual([]);
  expect(await sourcesFound(client, '늘린')).toEqual(['docker/more.md']);
  expect(await sourcesFound(client, '느려졌다')).toEqual(['docker/slow.md']);
});

test('a noun that looks like a form of a verb of the site is that noun', async () => {
  const site = siteTest({
    'docker/accident.md': post('새벽 기록', '큰 사고를 겪었다. 사고의 전말.'),
    'docker/bought.md': post('구매 기록', '서버 두 대를 샀다.'),
  });
  const { client } = clientOf(await indexOf(site));
  expect(await sourcesFound(client, '사고')).toEqual(['docker/accident.md']);
  expect(await sourcesFound(client, '사서')).toEqual(['docker/bought.md']);
});
