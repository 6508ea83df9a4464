import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchClient } from '../../src/search/client.ts';
import { clientOf, indexOf, sourcesFound } from '../support/search-site.ts';
import { post, type SiteTest, siteTest } from '../support/site-test.ts';

/** A site of our own words, none of them from any set that this search was measured with. */
const site: SiteTest = siteTest({
  'docker/registry.md': post(
    '사내 하버 레지스트리로 옮긴 뒤 느려진 이미지 받기',
    '레지스트리를 옮겼더니 이미지를 받는 시간이 느려졌다.\n\n## 원인\n\n프록시가 레이어를 저장하지 않았다. `docker pull`이 매번 원본까지 갔다.\n\n## 조치\n\n저장소 앞에 캐시를 두었다.',
    'tags: [하버, 레지스트리]',
  ),
  'incident/kafka.md': post(
    '카프카 파티션 재배치와 컨슈머 랙',
    '토픽의 파티션을 늘리자 컨슈머 랙이 치솟았다. 재할당(reassignment)이 끝날 때까지 두 시간이 걸렸다.\n\n## 배운 점\n\n재할당(reassignment)은 한가한 시간에 한다.',
    'tags: [카프카]',
  ),
  'incident/vault.md': post(
    'Vault 봉인으로 멈춘 배포',
    '볼트가 봉인되어 시크릿을 읽지 못했다.\n\n```text\nError making API request. Code: 503. Errors: Vault is sealed\n```\n\n## 해결\n\n세 사람이 키 조각을 모아 봉인을 풀었다.',
    'tags: [vault]\nerrorSignatures: ["Vault is sealed"]',
  ),
  'kubernetes/quota.md': post(
    '네임스페이스 할당량 때문에 뜨지 않는 파드',
    '리소스쿼터를 넘으면 파드가 만들어지지 않는다. 이벤트를 보면 exceeded quota가 나온다.\n\n## 확인\n\n`kubectl describe quota`로 남은 양을 본다.',
    'tags: [쿠버네티스]',
  ),
  'retrospective/night.md': post(
    '당직 교대 절차를 고친 이야기',
    '새벽에 걸려 온 전화가 줄었다. 인수인계 문서를 지우고 다시 썼다. 리스트와 스크립트를 모았다.',
    'tags: [당직]',
  ),
  'retrospective/risk.md': post('분기 리스크 점검', '리스크를 모아 위험도 순으로 정리했다.', 'tags: [회고]'),
});

let client: SearchClient;
let asked: string[];
beforeAll(async () => {
  ({ client, asked } = clientOf(await indexOf(site)));
});

const cases: readonly (readonly [what: string, query: string, source: string])[] = [
  ['the word itself', '레지스트리', 'docker/registry.md'],
  ['with another particle', '레지스트리에서는', 'docker/registry.md'],
  ['a copula', '카프카입니다', 'incident/kafka.md'],
  ['without the space', '컨슈머랙', 'incident/kafka.md'],
  ['with a space more', '네임 스페이스 할당량', 'kubernetes/quota.md'],
  ['inside a compound', '쿼터', 'kubernetes/quota.md'],
  ['a predicate in another form', '재배치했습니다', 'incident/kafka.md'],
  ['a verb in another form', '옮깁니다', 'docker/registry.md'],
  ['a verb that contracts', '지웠어요', 'retrospective/night.md'],
  ['a verb of the text alone', '치솟는', 'incident/kafka.md'],
  ['initials', 'ㅎㅂ', 'docker/registry.md'],
  ['initials of a longer name', 'ㅋㅍㅋ', 'incident/kafka.md'],
  ['a syllable that is still being typed', '카프ㅋ', 'incident/kafka.md'],
  ['Hangul in English mode', 'zkvmzk', 'incident/kafka.md'],
  ['English in Korean mode', 'ㅍ며ㅣㅅ', 'incident/vault.md'],
  ['a letter too many', '레지스트리이', 'docker/registry.md'],
  ['a wrong vowel', '네임스패이스', 'kubernetes/quota.md'],
  ['two letters in the wrong order', '쿠버네ㅣㅌ스', 'kubernetes/quota.md'],
  ['a slip in English', 'vualt', 'incident/vault.md'],
  ['English for a Hangul name, by the table', 'kafka', 'incident/kafka.md'],
  ['English for a Hangul name, explained in a text', 'reassignment', 'incident/kafka.md'],
  ['English for a Hangul name, by its sound', 'partition', 'incident/kafka.md'],
  ['Hangul for an English name, by the table', '쿠버네티스', 'kubernetes/quota.md'],
  ['an identifier', 'exceeded quota', 'kubernetes/quota.md'],
  ['decomposed letters, as macOS types them', '레지스트리'.normalize('NFD'), 'docker/registry.md'],
  ['two things', '파드 할당량', 'kubernetes/quota.md'],
  ['a question', '카프카 랙이 왜 치솟나요', 'incident/kafka.md'],
  ['a word that is not made of parts of others', '리스크', 'retrospective/risk.md'],
];

describe('a query finds its post first', () => {
  test.each(cases)('%s: %s', async (_, query, source) => {
    expect((await sourcesFound(client, query))[0]).toBe(source);
  });
});

describe('a word that stands in one text alone', () => {
  const one = indexOf(
    siteTest({
      'docker/a.md': post('오늘의 기록', '서랍에서 자물쇠거북을 꺼냈다.'),
      'docker/b.md': post('어제의 기록', '아무것도 꺼내지 않았다.'),
    }),
  );

  test.each([
    ['its initials', 'ㅈㅁㅅㄱㅂ'],
    ['a slip', '자물쇄거북'],
    ['another particle', '자물쇠거북에서는'],
  ])('is found by %s: %s', async (_, query) => {
    expect(await sourcesFound(clientOf(await one).client, query)).toEqual(['docker/a.md']);
  });
});

describe('signs of search engines and of languages', () => {
  const signed = indexOf(
    siteTest({
      'docker/cpp.md': post('빌드 기록', 'src의 C++ 코드를 Ctrl로 고쳤다.'),
      'docker/sharp.md': post('다른 기록', 'src의 C# 코드를 C로 옮겼다.'),
      'docker/both.md': post('도커 이미지', '도커와 이미지.'),
    }),
  );

  test.each([
    ['C++', 'docker/cpp.md'],
    ['c#', 'docker/sharp.md'],
  ])('%s is a word, and marked whole', async (query, source) => {
    const { client } = clientOf(await signed);
    const answer = await client.search(query);
    const shown = await Promise.all(answer.hits.map((hit) => client.show(answer, hit)));
    expect(shown.map(({ card }) => card.source)).toEqual([source]);
    const { text, marks } = shown[0]?.sections[0]?.excerpt ?? { text: '', marks: [] };
    expect(marks.map(([from, to]) => text.slice(from, to).toLowerCase())).toEqual([query.toLowerCase()]);
  });

  test('OR and AND between words are none', async () => {
    const { client } = clientOf(await signed);
    for (const query of ['도커 OR 이미지', '도커 AND 이미지']) {
      expect((await client.search(query)).rewrites).toEqual([]);
      expect(await sourcesFound(client, query)).toEqual(['docker/both.md']);
    }
  });
});

describe('what a word was taken for is said', () => {
  test.each([
    ['zkvmzk', '카프카', 'keyboard'],
    ['ㅍ며ㅣㅅ', 'vault', 'keyboard'],
    ['네임스패이스', '네임스페이스', 'typo'],
    ['partition', '파티션', 'sound'],
    ['ㅋㅍㅋ', '카프카', 'initials'],
  ])('%s -> %s (%s)', async (from, to, kind) => {
    expect((await client.search(from)).rewrites).toEqual([{ from, to, kind }]);
  });

  test('and not searched so for somebody who wants it as it was typed', async () => {
    const { rewrites, hits } = await client.search('zkvmzk', 'typed');
    expect({ rewrites, hits }).toEqual({ rewrites: [], hits: [] });
  });

  test('a word that the site has is never taken for another', async () => {
    for (const word of ['레지스트리', '랙', 'quota', '시크릿', '치솟았다', 'pull'])
      expect((await client.search(word)).rewrites, word).toEqual([]);
  });
});

describe('a result', () => {
  const shownFor = async (query: string) => {
    const answer = await client.search(query);
    const [hit] = answer.hits;
    if (hit === undefined) throw new Error(`nothing for ${query}`);
    return client.show(answer, hit);
  };
  const markedIn = ({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) =>
    marks.map(([from, to]) => text.slice(from, to));

  test('leads to the section, and marks the noun inside its word', async () => {
    const { sections } = await shownFor('프록시가');
    expect(sections[0]).toMatchObject({ anchor: '원인', heading: '원인' });
    expect(sections.map(({ excerpt }) => markedIn(excerpt))[0]).toEqual(['프록시']);
  });

  test('marks every form of a verb', async () => {
    const { sections } = await shownFor('느립니다');
    expect(sections.flatMap(({ excerpt }) => markedIn(excerpt))).toEqual(['느려졌다']);
  });

  const long = siteTest({
    'docker/long.md': post(
      '긴 글',
      `짧은 머리말.\n\n## 끝없는 절\n\n${'파일 시스템 이야기를 길게 적는다. '.repeat(150)}마지막에 백두산거북이 나온다.\n\n## 설정\n\n설정은 다음과 같다.\n\n\`\`\`js\nconst port = 3000;\n  server.listen(port, onListening); // EADDRINUSE\n\`\`\``,
    ),
  });
  const shownInLong = async (query: string) => {
    const { client: own } = clientOf(await indexOf(long));
    const answer = await own.search(query);
    const [hit] = answer.hits;
    if (hit === undefined) throw new Error(`nothing for ${query}`);
    return (await own.show(answer, hit)).sections[0];
  };

  test('shows what is said late in a long section', async () => {
    const section = await shownInLong('백두산거북');
    expect(section?.heading).toBe('끝없는 절');
    expect(section === undefined ? [] : markedIn(section.excerpt)).toEqual(['백두산거북']);
  });

  test('shows the line of code that has the word', async () => {
    const section = await shownInLong('EADDRINUSE');
    expect(section?.heading).toBe('설정');
    expect(section?.excerpt).toMatchObject({
      kind: 'code',
      text: 'server.listen(port, onListening); // EADDRINUSE',
    });
    expect(section === undefined ? [] : markedIn(section.excerpt)).toEqual(['EADDRINUSE']);
  });

  test('shows the sentence where text and code both have it', async () => {
    expect((await shownInLong('설정 listen'))?.excerpt.kind).toBe('prose');
  });

  test('shows the line that is like the error that was pasted', async () => {
    const { card, line } = await shownFor(
      '2026-02-03T04:05:06Z ERROR client failed\nError making API request. Code: 503. Errors: Vault is sealed',
    );
    expect(card.source).toBe('incident/vault.md');
    expect(line).toContain('Vault is sealed');
  });
});

test('a first query loads few files, a second of the same words none', async () => {
  const fresh = clientOf(await indexOf(site));
  await fresh.client.search('레지스트리에서는');
  expect(fresh.asked.length).toBeLessThanOrEqual(8);
  const before = fresh.asked.length;
  await fresh.client.search('레지스트리');
  expect(fresh.asked.length).toBe(before);
});

test('every file that is asked for is there', () => {
  expect(asked.length).toBeGreaterThan(10);
});

test('a site can say what means the same', async () => {
  const own = site.config({ search: { synonyms: [['금고', 'vault']] } });
  expect(await sourcesFound(clientOf(await indexOf(own)).client, '금고')).toContain('incident/vault.md');
});

test('a site can do without the table of names, and then knows what its posts explain', async () => {
  const { client: own } = clientOf(await indexOf(site.config({ search: { reviewedSynonyms: false } })));
  expect(await sourcesFound(client, 'pod')).toContain('kubernetes/quota.md');
  expect(await sourcesFound(own, 'pod')).not.toContain('kubernetes/quota.md');
  expect(await sourcesFound(own, 'reassignment')).toContain('incident/kafka.md');
});

test('a site without search has no index', async () => {
  expect(await indexOf(site.config({ search: false }))).toEqual({});
});

describe('a category is found by what it is called', () => {
  const configured = siteTest({
    'docker/a.md': post('굶은 밤', '이미지를 지웠다.'),
    'docker/b.md': post('긴 밤', '층을 합쳤다.'),
    'docker/c.md': post('도커를 다시 깔다', '도커를 다시 깔았다.'),
    'incident/d.md': post('새벽 세 시', '정산이 멈추었다.'),
  }).config({
    categories: [
      { id: 'docker', label: '도커/Docker' },
      { id: 'incident', label: '장애' },
    ],
  });
  const index = indexOf(configured);
  const found = async (query: string) => sourcesFound(clientOf(await index).client, query);

  test.each(['도커', 'docker', 'ㄷㅋ'])('%s: first the post that says it', async (query) => {
    const [first, ...others] = await found(query);
    expect(first).toBe('docker/c.md');
    expect(others.sort()).toEqual(['docker/a.md', 'docker/b.md']);
  });

  test.each(['장애', 'incident', 'ㅈㅇ'])('%s', async (query) => {
    expect(await found(query)).toEqual(['incident/d.md']);
  });
});

describe('what registries say', () => {
  const registered = siteTest({
    'incident/pool.md': post(
      '새벽에 멈춘 정산',
      '연결이 모두 쓰이고 있었다.',
      `type: incident-report
services: [{ id: settle-api, role: faulty }]
causes: [{ id: connection-pool-exhaustion, role: root }]
technologies: [hikari]
errorSignatures: [HikariPool-1 request timed out]`,
    ),
    'docker/other.md': post('다른 글', '연결에 관한 다른 글.'),
    '_knowledge/services.yaml': 'settle-api: { label: 정산 서버, aliases: [세틀러] }',
    '_knowledge/causes.yaml': 'connection-pool-exhaustion: { label: 커넥션 풀 고갈, aliases: [풀 바닥남] }',
    '_knowledge/technologies.yaml': 'hikari: { label: HikariCP, aliases: [히카리] }',
  });
  const index = indexOf(registered);

  test.each([
    ['the label of a service that its report names', '정산 서버'],
    ['its alias, which no text has', '세틀러'],
    ['its id', 'settle-api'],
    ['the initials of its alias', 'ㅅㅌㄹ'],
    ['a slip in a label', '정산 서벼'],
    ['the label of a cause', '커넥션 풀 고갈'],
    ['the alias of a cause', '풀 바닥남'],
    ['the words of its id, in English', 'connection pool exhaustion'],
    ['the label of a technology', 'hikaricp'],
    ['its alias', '히카리에서는'],
    ['a word of a signature that the text does not say', 'HikariPool'],
  ])('%s: %s', async (_, query) => {
    expect(await sourcesFound(clientOf(await index).client, query)).toEqual(['incident/pool.md']);
  });

  test('what no page shows of them is in no file', async () => {
    const site = registered
      .write('docker/draft.md', post('초안', '아직 없다.', 'draft: true\nexplains: [slow-disk]'))
      .write('_knowledge/concepts.yaml', 'slow-disk: { label: 느린 디스크, aliases: [거북이 디스크] }')
      .write('_knowledge/technologies.yaml', 'redis: { label: 다른 글, aliases: [아무도 모를 이름] }');
    const files = JSON.stringify(await indexOf(site));
    for (const word of ['거북이', '느린', '모를']) expect(files, word).not.toContain(word);
    expect(JSON.stringify(await indexOf(site.select({ drafts: true })))).toContain('거북이');
  });
});

describe('what has little of a query is no result', () => {
  const mixed = siteTest({
    'docker/both.md': post('인증서 만료', '인증서가 만료되었다.'),
    'docker/third.md': post('인증서 갱신', '인증서를 갱신했다.'),
    'docker/rare.md': post('토큰 만료', '토큰이 만료되었다.'),
    ...Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [`docker/other-${at}.md`, post(`인증서 ${at}`, '인증서 이야기.')]),
    ),
  });
  const index = indexOf(mixed);
  const found = async (query: string) => sourcesFound(clientOf(await index).client, query);

  test('the commoner of two words alone does not make one, the rarer does', async () => {
    expect(await found('인증서 만료')).toEqual(['docker/both.md', 'docker/rare.md']);
  });

  test('unless no post has more', async () => {
    expect(await found('인증서 화성탐사')).toHaveLength(10);
  });

  test('nor is there one for a piece of a word', async () => {
    expect(await sourcesFound(client, '리스크관리법')).toEqual([]);
    expect((await client.instead('리스크관리법')).names).toContain('리스크');
  });

  test('what is offered instead is never the very word that was typed', async () => {
    expect((await client.instead('리스크')).names).not.toContain('리스크');
  });

  test('two words of three make one', async () => {
    expect(await found('인증서 만료 토큰')).toEqual(['docker/rare.md', 'docker/both.md']);
  });
});

test('an incident whose severity nobody knows has none, neither as a facet nor as a word', async () => {
  const report = (severity: string) =>
    post('창고 화재', '꺼졌다.', `type: incident-report\nseverity: ${severity}`);
  const files = await indexOf(
    siteTest({ 'incident/a.md': report('unknown'), 'incident/b.md': report('sev2') }),
  );
  const { client } = clientOf(files);
  const answer = await client.search('화재');
  const shown = await Promise.all(answer.hits.map((hit) => client.show(answer, hit)));
  expect(shown.map(({ card }) => card.facets.severity).sort()).toEqual([[], ['SEV2 중대']]);
  expect(await sourcesFound(client, '모름')).toEqual([]);
});
