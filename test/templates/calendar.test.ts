import { expect, test } from 'vitest';
import type { Post } from '../../src/content/post.ts';
import { digested } from '../../src/kernel/digest.ts';
import { pageOf } from '../../src/pages/page-of.ts';
import { packagedTemplates } from '../support/packaged-templates.ts';
import { postOf } from '../support/post-of.ts';
import { readHead } from '../support/read-post-head.ts';
import { renderText } from '../support/render-text.ts';
import { sampleChrome } from '../support/sample-views.ts';
import { viewAt } from '../support/view-at.ts';

const { calendar = null } = await packagedTemplates();

function report(startedAt: string, resolvedAt: string): Post {
  const path = 'posts/incident/long.md';
  const times = `startedAt: ${startedAt}\nresolvedAt: ${resolvedAt}`;
  const head = `---\ntitle: 장애\ndate: 2026-01-02\ntype: incident-report\n${times}\n---\n글\n`;
  const { frontmatter, record } = readHead(head, { path });
  return postOf(path, {}, { type: 'incident-report', frontmatter, record });
}

async function calendarPage(year: number, posts: readonly Post[]): Promise<string> {
  const url = `/calendar/${year}/` as const;
  const page = pageOf('calendar', url, digested(sampleChrome), viewAt('calendar', url, posts));
  return (await renderText(page, calendar)).text ?? '';
}

const nothing = '이 해에 일어난 장애 기록이 없습니다.';

test('a year in which an incident went on or ended is not called a year without', async () => {
  const long = report('2024-12-30 22:00', '2026');
  expect(await calendarPage(2025, [long])).not.toContain(nothing);
  expect(await calendarPage(2026, [long])).not.toContain(nothing);
  expect(await calendarPage(2026, [report('2024-12-30 22:00', '2024-12-30 23:00')])).toContain(nothing);
});

test('the end of an incident is told with what is not known of it', async () => {
  expect(await calendarPage(2025, [report('2025-06-10 10:00', '2025-07')])).toContain(
    '2025년 7월에 끝남 (날짜 모름)',
  );
  expect(await calendarPage(2025, [report('2025-06-10 10:00', '2025-06-12')])).toContain(
    '2025년 6월 12일까지',
  );
});
