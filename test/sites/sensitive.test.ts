import { describe, expect, test } from 'vitest';
import { post, siteTest } from '../support/site-test.ts';

/** Put together here, so that no scanner of repositories takes it for a real one. */
const key = ['ghp', '_Zk3vQ9mT7xLpR2sW8nYb4cHd6gJf1aKe5uVi'].join('');

const body = `설명입니다.

\`\`\`sh
export TOKEN=${key}
\`\`\`

문의는 jiyoon.k@shop-team.co.kr로.

서버 10.3.41.7에서 시작했습니다.`;

describe('what must not be published', () => {
  test('is told at its line and column, in prose, code and frontmatter', async () => {
    const more = `type: incident-report\ndescription: 키는 ${key}0`;
    const { problems } = await siteTest({ 'incident/a.md': post('가', body, more) }).build();
    expect(problems.filter((problem) => /secret|personal|internal/.test(problem))).toEqual([
      'posts/incident/a.md:5:17 error secret/provider-key',
      'posts/incident/a.md:11:14 error secret/provider-key',
      'posts/incident/a.md:14:5 warning personal/email',
      'posts/incident/a.md:16:4 warning internal/ip',
    ]);
  });

  test('addresses are told in reports only', async () => {
    const { problems } = await siteTest({ 'docker/a.md': post('가', body) }).build();
    expect(problems.filter((problem) => problem.includes('internal/'))).toEqual([]);
  });

  test('a warning can be turned off in the text, an error only in the configuration, both with a reason', async () => {
    const quiet = body.replace('문의는', '<!-- hoego-disable personal/email -- 공개 주소 -->\n문의는');
    const site = siteTest({ 'docker/a.md': post('가', quiet) });
    expect((await site.build()).problems).toEqual(['posts/docker/a.md:9:14 error secret/provider-key']);
    const allow = [{ pattern: '^ghp_Zk3v', reason: '폐기한 예시 키' }];
    expect((await site.config({ leaks: { allow } }).build()).problems).toEqual([]);
  });

  test('a code that does not exist turns nothing off, and that is told', async () => {
    const text = '본문\n\n<!-- hoego-disable personal/emial -- 공개 주소 -->\n글';
    expect((await siteTest({ 'docker/a.md': post('가', text) }).build()).problems).toEqual([
      expect.stringMatching(/^posts\/docker\/a\.md:\d+:1 warning site\/unknown-code$/),
    ]);
  });

  test('and it is found in what is copied', async () => {
    const files = {
      'docker/a.md': post('가', '[로그](./log.txt)'),
      'docker/log.txt': `첫 줄\ntoken ${key}\nto jiyoon.k@shop-team.co.kr\n`,
    };
    expect((await siteTest(files).build()).problems).toEqual([
      'posts/docker/log.txt:2:7 error secret/provider-key',
      'posts/docker/log.txt:3:4 warning personal/email',
    ]);
  });

  test('and in registries', async () => {
    const definition = '담당 010-8273-5519, jiyoon.k@shop-team.co.kr, password=Zx9kQ2mLp7';
    const files = {
      'docker/a.md': post('가'),
      '_knowledge/concepts.yaml': `pay: { label: 결제, definition: "${definition}" }\n`,
    };
    const { problems } = await siteTest(files).build();
    expect(problems.filter((problem) => /secret|personal/.test(problem))).toEqual([
      'posts/_knowledge/concepts.yaml:1:35 error personal/phone',
      'posts/_knowledge/concepts.yaml:1:50 warning personal/email',
      'posts/_knowledge/concepts.yaml:1:76 warning secret/password',
    ]);
  });
});
