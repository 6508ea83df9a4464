import { expect, test } from 'vitest';
import { attributeOf, readPage, rowsOf, textOf } from '../support/read-page.ts';
import { post, siteTest } from '../support/site-test.ts';

/** Two incidents with one cause: when the first began nobody knows, and no post explains the cause. */
const built = await siteTest({
  'incident/a.md': post(
    '가 장애',
    '본문',
    'startedAt: unknown\nincidentId: A\ncauses: [leak]\nlessons: { well: [로그가 남아 있었다] }',
  ),
  'incident/b.md': post(
    '나 장애',
    '본문',
    'startedAt: 2023-05-14 11:00\nresolvedAt: 2023-05-14 12:00\nrecurrenceOf: [A]\ncauses: [leak]',
  ),
}).build();
const mainOf = (path: string) => textOf(readPage(built.page(path)).at('page:main'));

test('where only a start would stand, it is said of what the time is not known', () => {
  expect(mainOf('lessons/index.html')).toContain('가 장애 발생 시각 모름');
  expect(mainOf('posts/b/index.html')).toContain('가 장애 발생 시각 모름');
});

test('the page of a cause says what its years leave out, and that no post explains it', () => {
  for (const path of ['causes/leak/index.html', 'causes/index.html'])
    expect(mainOf(path)).toMatch(/일어난 해를 몰라 표에서 빠진 장애 1건\s*가 장애/);
  expect(mainOf('causes/leak/index.html')).toContain('장애에 나왔지만 아직 설명하는 글이 없습니다.');
});

test('figures of which nothing is known share a line, which says of each incident for want of what', () => {
  const page = readPage(built.page('stats/index.html'));
  const headings = page.all('section').flatMap((section) => page.all('h3', section).map(textOf));
  expect(headings.filter((text) => /까지|비율|값이 없음/.test(text))).toEqual(['복구까지', '아는 값이 없음']);
  const nothing = textOf(page.at('figure:none'));
  expect(nothing).toMatch(/^아는 값이 없음\s*인지까지 · 인지 후 착수까지 · 완화까지 · 최종 조치까지 · /);
  expect(nothing).toContain('2건 중 0건 확인');
  expect(nothing).toContain('나 장애 인지 시각 기록 없음, 완화 시각 기록 없음, 최종 조치 시각 기록 없음');
  const table = page.all('table').find((one) => attributeOf(one, 'class') === 'figure-table');
  expect(table === undefined ? [] : rowsOf(page, table)).toEqual([
    ['복구까지', '2건 중 1건 확인', '5건부터', '5건부터', '22건부터'],
  ]);
});
