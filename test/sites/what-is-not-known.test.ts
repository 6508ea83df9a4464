import { expect, test } from 'vitest';
import { readPage, textOf } from '../support/read-page.ts';
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
