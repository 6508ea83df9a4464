import { expect, test } from 'vitest';
import { causeYearGrid } from '../../src/charts/cause-year-grid.ts';
import { coverageMatrix } from '../../src/charts/coverage-matrix.ts';
import { severityScopeMatrix } from '../../src/charts/severity-scope-matrix.ts';
import { linksOf, rectsOf, textsOf, wideOf } from '../support/look-at-drawing.ts';

test('severity against scope has a row and a column for what is unknown, and cells that lead to their incidents', () => {
  const none = { count: 0, grade: '미정', href: null };
  const chart = severityScopeMatrix(
    {
      scopes: ['전체', '모름'],
      severities: [
        { label: '치명', counts: [{ count: 2, grade: '1등급', href: '/incident/sev1/' }, none] },
        { label: '모름', counts: [none, { count: 1, grade: '미정', href: '/incident/unknown/' }] },
      ],
    },
    'ko',
  );
  expect(linksOf(wideOf(chart)).map(({ href, label }) => [href, label])).toEqual([
    ['/incident/sev1/', '치명, 전체: 2건 (1등급)'],
    ['/incident/unknown/', '모름, 모름: 1건 (미정)'],
  ]);
  expect(textsOf(wideOf(chart))).toEqual(expect.arrayContaining(['치명', '모름', '2', '1등급', '0']));
  expect(wideOf(chart).description).toBe('장애 3건. 가장 많은 칸은 ‘치명, 전체’, 2건입니다.');
});

const year = (count: number, recurrences = 0) => ({ count, recurrences, href: null });
const cause = (label: string, ...years: readonly ReturnType<typeof year>[]) => ({ label, href: null, years });

test('a ring stands where a cause came back, and a word says what it means', () => {
  const chart = causeYearGrid(
    {
      years: ['2025', '2026'],
      earlier: 3,
      causes: [cause('메모리 고갈', year(1), year(2, 1)), cause('연쇄 장애', year(0), year(1))],
    },
    'ko',
  );
  expect(rectsOf(wideOf(chart), 'ring', 'ring-inverse')).toHaveLength(1);
  expect(chart.notes).toEqual([
    '고리를 두른 칸에는 재발이 있습니다.',
    '2025년보다 앞선 장애 3건은 빠져 있습니다.',
  ]);
  expect(chart.table.rows[0]?.map(({ text }) => text)).toEqual(['메모리 고갈', '1건', '2건(재발 1건)']);
});

test('more causes than a drawing can hold are all in the table', () => {
  const causes = Array.from({ length: 43 }, (_, at) => cause(`원인 ${at}`, year(1)));
  const chart = causeYearGrid({ years: ['2026'], earlier: 0, causes }, 'ko');
  expect(textsOf(wideOf(chart))).not.toContain('원인 40');
  expect(chart.notes).toEqual(['나머지 원인 3가지는 표에 있습니다.']);
  expect(chart.table.rows).toHaveLength(43);
});

test('a cause that nobody has acted on shows a gap', () => {
  const chart = coverageMatrix(
    {
      kinds: ['예방', '탐지', '완화'],
      causes: [
        {
          label: '메모리 고갈',
          href: '/causes/memory-exhaustion/',
          coverage: [
            { done: 2, open: 1, href: null },
            { done: 1, open: 0, href: null },
            { done: 0, open: 0, href: null },
          ],
        },
      ],
    },
    'ko',
  );
  expect(rectsOf(wideOf(chart), 'gap').map(({ tip }) => tip)).toEqual(['메모리 고갈, 완화: 없음']);
  expect(textsOf(wideOf(chart))).toEqual(expect.arrayContaining(['완료 2', '진행 1', '완료 1', '없음']));
  expect(wideOf(chart).description).toContain('아무 대책이 없는 칸이 1개');
});
