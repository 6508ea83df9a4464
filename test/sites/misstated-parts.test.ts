import { describe, expect, test } from 'vitest';
import { post, siteTest } from '../support/site-test.ts';

/** The codes that a report with these lines gets, of those that speak of what is missing or wrong. */
async function codesOf(...lines: readonly string[]): Promise<readonly string[]> {
  const { diagnostics } = await siteTest({
    'incident/a.md': post('장애', '본문', ['status: resolved', ...lines].join('\n')),
  }).build();
  return diagnostics.map(({ code }) => code);
}

const action = '- {text: 알림을 보낸다, addresses: [], owner: 결제팀, due: 2027-03-01}';

describe('a value that is wrong is told as wrong, and not as missing besides', () => {
  test.each([
    ['detection: {source: alrt}', 'frontmatter/choice', 'incident/no-detection'],
    ['actionItems: {a: b}', 'frontmatter/not-list', 'incident/no-actions'],
    ['actionItems: [{text: 가, owner: kim@example.com}]', 'incident/owner-person', 'incident/action-owner'],
    ['actionItems: [{text: 가, due: 2026-02-30}]', 'incident/time', 'incident/action-due'],
    ['startedAt: 2026-03-01 1x:00', 'incident/time', 'incident/unknown-start'],
    ['resolvedAt: 2026-02-30', 'incident/time', 'incident/unknown-end'],
    ['timeline: [{at: 어제, kind: started, text: 시작}]', 'incident/time', 'incident/unknown-start'],
  ])('%s', async (line, wrong, missing) => {
    const codes = await codesOf(line);
    expect(codes).toContain(wrong);
    expect(codes).not.toContain(missing);
    expect(await codesOf()).toContain(missing.replace(/action-(owner|due)/, 'no-actions'));
  });

  test('of an action after one that could not be read too', async () => {
    const codes = await codesOf(
      'actionItems:',
      '  - {owner: 결제팀}',
      `  ${action}`,
      '  - {text: 문서를 쓴다, owner: kim@example.com, due: 2027-03-01}',
    );
    expect(codes).toContain('incident/owner-person');
    expect(codes).not.toContain('incident/action-owner');
  });

  test('but another action that says nothing is asked', async () => {
    const codes = await codesOf(
      'actionItems:',
      '  - {text: 문서를 쓴다, owner: kim@example.com, due: 2027-03-01}',
      '  - {text: 알림을 보낸다, due: 2027-03-01}',
    );
    expect(codes).toContain('incident/action-owner');
  });
});
