import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import type { Store } from '../../src/engine/task.ts';
import { post, siteTest } from '../support/site-test.ts';

const report = (more = '', body = '') =>
  post(
    '결제 지연',
    `처음 문단입니다.

## 배경

${'공개해도 되는 배경입니다. '.repeat(3)}[로그](./secret.txt)와 [[other]].

## 2. 원인

담당자 메모는 [[hidden]]에 있습니다.[^1]

### 자세히

![그래프](./graph.png)

\`\`\`sh
ssh bastion-07
\`\`\`

## 재발 방지

- [ ] 알림을 추가한다 ([원인](#2-원인))

[^1]: 각주에만 있는 말
${body}`,
    `type: incident-report\n${more}`,
  );

const files = (more?: string, body?: string) => ({
  'incident/pay.md': report(more, body),
  'incident/graph.png': { width: 3, height: 2 },
  'incident/secret.txt': '기록',
  'docker/other.md': post('다른 글'),
  'docker/hidden.md': post('숨은 글', '본문', 'visibility: internal'),
});

const whole = (site: { readonly outputs: { readonly [path: string]: string } }) =>
  Object.entries(site.outputs).flat().join('\n');

describe('redact takes a section out of the public edition', () => {
  test('with its headings, code, pictures, links and footnotes; the internal edition has all of it', async () => {
    const site = siteTest(files('public:\n  redact: [cause]'));
    const open = await site.build();
    const problems = open.problems.filter((problem) => !problem.includes(' incident/'));
    expect(problems).toEqual(['posts/incident/pay.md:29:17 warning markdown/missing-anchor']);
    for (const word of ['담당자', '자세히', 'bastion', 'graph.', '각주에만', '숨은']) {
      expect(whole(open), word).not.toContain(word);
    }
    expect(open.page('posts/pay/index.html')).toContain('공개용으로 줄인 글입니다');
    expect(open.page('posts/pay/index.html')).toContain('알림을 추가한다');
    const inside = await site.select({ edition: 'internal' }).build();
    expect(inside.problems).toEqual(expect.arrayContaining([...open.problems]));
    expect(inside.problems.join()).not.toContain(' error ');
    for (const word of ['담당자', '자세히', 'bastion', 'graph.', '각주에만', '숨은']) {
      expect(whole(inside), word).toContain(word);
    }
    expect(inside.page('posts/pay/index.html')).not.toContain('공개용으로 줄인 글입니다');
  });

  test('named by its heading, as it is written', async () => {
    const site = siteTest(files("public:\n  redact: ['원인', 재발 방지]"));
    expect(whole(await site.build())).not.toMatch(/담당자|알림을 추가/);
  });

  test.each([
    ['causes', 'causes: [pool]', '원인 분석'],
    ['mitigations', 'mitigations: [다시 켰다]', '단기 대응'],
    ['resolution', 'resolution: 한도를 늘렸다', '최종 대응'],
    ['actionItems', 'actionItems: [알림을 추가한다]', '재발 방지'],
    ['timeline', 'timeline: [{ at: 2026-01-01 10:00, text: 멈춤 }]', '타임라인'],
    ['impact', 'impact: [느려짐]', '영향'],
    ['lessons', 'lessons: { well: [알림] }', '배운 점'],
  ])('named by the field that says the same: %s', async (field, stated, heading) => {
    const more = `type: incident-report\n${stated}\npublic: { redact: [${field}] }`;
    const site = siteTest({
      'incident/a.md': post('가', `## ${heading}\n\n너구리\n\n## 끝\n\n다람쥐`, more),
    });
    const open = whole(await site.build());
    expect(open).not.toContain('너구리');
    expect(open).toContain('다람쥐');
  });

  test('and fields with it: the post reads as if they had never been stated', async () => {
    const fields = [
      'description: 안에서만 보는 설명',
      'tags: [비밀태그]',
      'series: 비밀연재',
      'errorSignatures: [bastion refused]',
      'aliases: [/old-secret/]',
      'relatedTo: [hidden]',
      'cover: graph.png',
      'public:',
      '  summary: 결제가 한동안 늦었습니다.',
      '  redact: [cause, tags, series, aliases, errorSignatures, relatedTo, cover]',
    ].join('\n');
    const site = siteTest(files(fields), { hosts: ['redirects'] });
    const open = await site.build();
    expect(whole(open)).not.toMatch(/안에서만|비밀|bastion|old-secret|graph\./);
    expect(open.page('feed.xml')).toContain('결제가 한동안 늦었습니다.');
    expect(open.page('posts/pay/index.html')).toContain('<p>결제가 한동안 늦었습니다.</p>');
    const inside = await site.select({ edition: 'internal' }).build();
    for (const word of ['안에서만', '비밀태그', '비밀연재', 'old-secret', 'graph.']) {
      expect(whole(inside), word).toContain(word);
    }
    expect(inside.problems.filter((problem) => problem.includes('error'))).toEqual([]);
  });
});

describe('what would not be kept back is an error, in both editions', () => {
  test.each([
    ['a name that nothing has', 'public:\n  redact: [원인, 담당자 명단]', 6, 'unknown-part'],
    ['a kind of section that no heading has', 'public:\n  redact: impact', 6, 'unknown-part'],
    ['the title', 'public:\n  redact: [title]', 6, 'lasting-field'],
    ['a misspelt key', 'public:\n  redcat: [cause]', 6, 'unknown-key'],
  ])('%s', async (_, more, line, code) => {
    const site = siteTest(files(more)).remove('docker/hidden.md').write('docker/hidden.md', post('숨은 글'));
    for (const edition of ['public', 'internal'] as const) {
      const { problems } = await site.select({ edition }).build();
      const errors = problems.filter((problem) => problem.includes(' error '));
      expect(errors).toEqual([
        expect.stringMatching(new RegExp(`^posts/incident/pay.md:${line}:\\d+ error edition/${code}$`)),
      ]);
    }
  });

  test('a shape that cannot be read', async () => {
    const { problems } = await siteTest(files('public: redact')).build();
    expect(problems).toContainEqual(expect.stringMatching(/pay\.md:5:9 error frontmatter\//));
    const list = await siteTest(files('public:\n  redact: { cause: yes }')).build();
    expect(list.problems).toContainEqual(expect.stringMatching(/pay\.md:6:\d+ error frontmatter\//));
  });

  test.each([
    ['in HTML', '\n<h2>원인 하나 더</h2>\n'],
    ['in a quotation', '\n> ## 원인 하나 더\n'],
  ])('a heading %s', async (_, body) => {
    const { problems } = await siteTest(files('public:\n  redact: [cause]', body)).build();
    expect(problems).toContainEqual(expect.stringMatching(/pay\.md:6:\d+ error edition\/heading-stays$/));
  });

  test('but a known field that is not stated hides nothing', async () => {
    const { problems } = await siteTest(files('public:\n  redact: [cause, actionItems]')).build();
    expect(problems.filter((problem) => problem.includes(' error '))).toEqual([]);
  });
});

describe('a public post may name an internal one only where the public edition does not show it', () => {
  const site = siteTest(files());
  test.each(['public', 'internal'] as const)('the %s edition tells it', async (edition) => {
    const { problems } = await site.select({ edition }).build();
    expect(problems).toContain('posts/incident/pay.md:16:9 error link/internal');
  });
});

describe('an incident of an internal report', () => {
  const report = (id: string, more = '') =>
    post(id, '본문', `type: incident-report\nincidentId: ${id}\n${more}`);
  test('may not be named by its id where everybody reads it', async () => {
    const site = siteTest({
      'incident/a.md': report('INC-1', 'visibility: internal'),
      'incident/b.md': report('INC-2', 'recurrenceOf: [INC-1]'),
      'incident/c.md': report('INC-3', 'visibility: internal\nrecurrenceOf: [INC-1]'),
      'incident/d.md': report('INC-4', 'recurrenceOf: [INC-1]\npublic:\n  redact: [recurrenceOf]'),
      'retrospective/e.md': post('돌아봄', '본문', 'type: retrospective\nincidents: [INC-1]'),
    });
    for (const edition of ['public', 'internal'] as const) {
      const { problems } = await site.select({ edition }).build();
      expect(problems.filter((problem) => problem.includes('link/internal'))).toEqual([
        'posts/incident/b.md:6:16 error link/internal',
        'posts/retrospective/e.md:5:13 error link/internal',
      ]);
    }
  });
});

describe('what an earlier publication left', () => {
  test('goes at once where it is of posts that are not shown or of redacted parts', async () => {
    const site = siteTest({
      'docker/a.md': post('가', '![그림](./chart.png)', 'visibility: internal'),
      'docker/chart.png': { width: 1, height: 1 },
      'docker/b.md': post(
        '나',
        '## 원인\n\n![그림](./cause.png)\n\n## 끝\n\n![그림](./open.png)',
        'public:\n  redact: [원인]',
      ),
      'docker/cause.png': { width: 2, height: 1 },
      'docker/open.png': { width: 3, height: 1 },
      'docker/c.md': post('다', '![그림](./plan.png)', 'draft: true\ncover: front.png'),
      'docker/plan.png': { width: 4, height: 1 },
      'docker/front.png': { width: 5, height: 1 },
    });
    const { withdrawn } = await site.build();
    expect(withdrawn).toEqual([
      expect.stringMatching(/^assets\/cause\..*\.png$/),
      expect.stringMatching(/^assets\/chart\..*\.png$/),
      expect.stringMatching(/^assets\/front\..*\.png$/),
      expect.stringMatching(/^assets\/plan\..*\.png$/),
      'search',
    ]);
    const inside = await site.select({ edition: 'internal', drafts: true }).build();
    expect(inside.withdrawn).toEqual([]);
  });

  test('of the index all goes where a page is there that may say less, and nothing where none is', async () => {
    const site = siteTest({ 'docker/a.md': post('가'), 'docker/b.md': post('나', '본문', 'draft: true') });
    expect((await site.build()).withdrawn).toEqual([]);
    const abridged = site.write('docker/a.md', post('가', '본문', 'public: { summary: 짧게 }'));
    expect((await abridged.build()).withdrawn).toEqual(['search']);
    const inItsPlace = site.write('docker/b.md', post('나', '본문', 'visibility: internal\nslug: a'));
    expect((await inItsPlace.build()).withdrawn).toEqual(['search']);
  });
});

describe('a redacted cause or lesson', () => {
  const report = (id: string, more = '') =>
    post(
      `장애 ${id}`,
      '본문',
      `type: incident-report
incidentId: ${id}
causes: [heron-leak, 'vole-pool']
trigger: { text: 배포, kind: change, cause: heron-leak }
lessons: { badly: [{ id: civet-doc, text: 문서가 없었다 }] }
actionItems:
  - { id: one, text: 알림을 추가한다, type: detect, owner: 운영팀, due: 2026-12-31, addresses: [heron-leak, civet-doc] }
  - { id: two, text: 한도를 정한다, type: prevent, owner: 운영팀, due: 2026-12-31, addresses: 'vole-pool, civet-doc' }
${more}`,
    );
  const namesIn = (built: { readonly outputs: { readonly [path: string]: string } }) =>
    ['heron-leak', 'vole-pool', 'civet-doc'].filter((name) => whole(built).includes(name));

  test.each([
    ['causes, lessons', []],
    ['causes', ['civet-doc']],
    ['lessons', ['heron-leak', 'vole-pool']],
  ])('is named by no other field of the post: %s', async (redact, left) => {
    const site = siteTest({ 'incident/a.md': report('INC-1', `public: { redact: [${redact}] }`) });
    const open = await site.build();
    expect(namesIn(open)).toEqual(left);
    expect(open.problems.filter((problem) => problem.includes(' error '))).toEqual([]);
    expect(namesIn(await site.select({ edition: 'internal' }).build())).toHaveLength(3);
  });

  test('does not become public because another field of the post refers to it', async () => {
    const site = siteTest({
      'incident/a.md': report('INC-1', 'public: { redact: [causes] }'),
      'docker/copied.txt': 'heron-leak',
      'docker/b.md': post('나', '[기록](./copied.txt)'),
    });
    expect((await site.build()).problems).toContainEqual('posts/incident/a.md:6:1 error leak/internal-name');
  });
});

test('what a report lacks only in its public edition is no lack', async () => {
  const report = post(
    '보고서',
    '본문',
    `type: incident-report
severity: sev2
scope: partial
impact: 느려짐
detection: alert
actionItems: [{ text: 알림을 추가한다, type: detect, owner: 운영팀, due: 2026-12-31 }]
public: { redact: [actionItems, detection] }`,
  );
  const site = siteTest({ 'incident/a.md': report });
  const codesIn = async (edition: 'public' | 'internal') =>
    (await site.select({ edition }).build()).diagnostics.map(({ code }) => code);
  const inside = await codesIn('internal');
  const open = await codesIn('public');
  expect(open.filter((code) => !inside.includes(code))).toEqual([]);
});

describe('words of our own pages give nothing away, whatever the public posts are', () => {
  const headings =
    '타임라인, 근본 원인, 촉발 요인, 최종 조치, 예방, 탐지, 고객 문의, 치명, 장애 타임라인, 재발, 운이 좋았던 점, 늦음, 각주, 공통 원인';
  const internal = post(
    '숨긴 글',
    headings
      .split(', ')
      .map((heading) => `## ${heading}\n`)
      .join('\n'),
    'visibility: internal',
  );
  const report = (more = '') =>
    post(
      '공개 장애',
      '본문',
      `type: incident-report
severity: sev1
scope: majority
services: [pay-api]
causes: [{ id: pool, role: root, text: 이유 }]
detection: customer
trigger: { kind: change, text: 새 판 }
startedAt: 2026-01-01 10:00
resolvedAt: 2026-01-01 11:00
lessons: { well: [좋음], lucky: [새벽] }
actionItems: [{ id: a, text: 경보, type: detect, owner: 팀, due: 2026-01-20, addresses: [pool] }]
${more}`,
    );
  test.each([
    ['a report', { 'incident/pub.md': report() }],
    ['a report and a newer post', { 'incident/pub.md': report(), 'docker/a.md': post('새 글') }],
    ['a report that keeps something', { 'incident/pub.md': report('public: { redact: [resolution] }') }],
  ])('%s', async (_, files) => {
    const { problems } = await siteTest({ ...files, 'incident/int.md': internal }).build();
    expect(problems.filter((problem) => problem.includes('leak/'))).toEqual([]);
  });
});

describe('what a public post says gives nothing away, however either of the two writes it', () => {
  const report = (action: string, more = '') =>
    post(
      '결제 지연',
      '본문',
      `type: incident-report
causes: [pool]
actionItems:
  - ${action}
${more}`,
    );
  const flow = '{ text: 배포 전에 설정을 검증하기, type: prevent, owner: 팀, due: 2027-01-01 }';
  const ways: readonly string[] = [
    flow,
    flow.replace('배포 전에 설정을 검증하기', '"배포 전에 설정을 검증하기"'),
    flow.replace('배포 전에 설정을 검증하기', "'배포 전에 설정을 검증하기'"),
    'text: 배포 전에 설정을 검증하기\n    type: prevent\n    owner: 팀\n    due: 2027-01-01',
    'type: prevent\n    owner: 팀\n    due: 2027-01-01\n    text: >-\n      배포 전에 설정을\n      검증하기',
  ];
  const store = createMemoryStore();
  test.each([
    ['a public one', ''],
    ['one that keeps something else', 'public: { redact: [causes] }'],
  ])('%s', async (_, more) => {
    const internal = ways.map((way, at) => [
      `incident/internal-${at}.md`,
      report(way, 'visibility: internal').replace('결제 지연', `보라색 코끼리 ${at}`),
    ]);
    for (const way of ways) {
      const site = siteTest({ 'incident/a.md': report(way, more), ...Object.fromEntries(internal) });
      const { problems } = await site.build({ store });
      expect(
        problems.filter((problem) => problem.includes('leak/')),
        way,
      ).toEqual([]);
    }
  });

  test('but what only stands beside it does', async () => {
    const site = siteTest({
      'incident/a.md': report(flow),
      'incident/b.md': report(flow.replace('검증하기', '검증하기로 한 너구리'), 'visibility: internal'),
      'docker/copied.txt': '우리는 설정을 검증하기로 한 너구리',
      'docker/c.md': post('다', '[기록](./copied.txt)'),
    });
    expect((await site.build()).problems).toContainEqual(
      expect.stringMatching(/^posts\/incident\/b\.md:7:1 error leak\/internal-text$/),
    );
  });
});

test('after an edit of one text the leak scan reads what changed, and nothing else', async () => {
  const reads: string[] = [];
  const memory = createMemoryStore();
  // What the scan keeps of a file is the list of what it found there.
  const store: Store = {
    ...memory,
    put: (key, remembered) => {
      if (Array.isArray(remembered.outcome)) reads.push(key);
      memory.put(key, remembered);
    },
  };
  const paragraphs = (last: string) => `${'첫 문단입니다. '.repeat(30)}\n\n${last}`;
  const site = siteTest({
    'docker/a.md': post('가', paragraphs('처음 쓴 문장')),
    'docker/b.md': post('나', '본문'),
    'docker/c.md': post('다', '감춘 글의 본문은 아무도 모른다', 'visibility: internal'),
  });
  const first = await site.build({ store });
  expect(reads.length).toBeGreaterThan(10);
  reads.length = 0;
  const second = await site.write('docker/a.md', post('가', paragraphs('고쳐 쓴 문장'))).build({ store });
  const changed = Object.keys(second.outputs).filter((path) => second.outputs[path] !== first.outputs[path]);
  expect(changed).toEqual(['posts/a/index.html']);
  expect(reads).toHaveLength(changed.length);
});
