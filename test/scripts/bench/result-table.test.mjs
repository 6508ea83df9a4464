import { expect, it } from 'vitest';
import { assess } from '../../../scripts/bench/assess.mjs';
import { resultTable } from '../../../scripts/bench/result-table.mjs';
import { stageLines } from '../../../scripts/bench/stage-lines.mjs';

const figure = (median, cpu = null) => ({ median, min: median - 2, max: median + 20, count: 3, cpu });
const row = (work, posts, hoego, hugo, report = null) => assess({ work, posts, hoego, hugo, report }, 'core');

it('shows hoego beside Hugo, with the aim and whether it is reached', () => {
  const rows = [
    row('cold', 1000, figure(3.957, 7.4), figure(4.021, 7.7)),
    row('same-by-content', 5000, figure(0.5129, 0.61), figure(24.2, 47.1)),
    row('dev-save', 5000, figure(93.6), figure(802)),
    row('memory', 10000, figure(803.4), null),
    row('growth', 10000, figure(2.04, 2.02), figure(2.01, 2)),
    row('edit-template', 5000, figure(30.4, 31), null),
  ];
  expect(resultTable(rows, 'en')).toEqual([
    ['work', 'posts', 'hoego', 'Hugo', 'ratio', 'aim', 'reached'],
    [
      'cold build',
      '1,000',
      '3.96 s (cpu 7.4)',
      '4.02 s (cpu 7.7)',
      '0.98 (cpu 0.96)',
      '≤ 1.00 × Hugo',
      'yes',
    ],
    [
      'nothing changed, by content',
      '5,000',
      '0.51 s (cpu 0.61)',
      '24.2 s (cpu 47.1)',
      '1/47 (cpu 1/77)',
      '≤ 1/40 × Hugo, ~ 0.5 s',
      'yes',
    ],
    ['dev: save to served', '5,000', '93.6 ms (91.6–114)', '802 ms (800–822)', '0.12', '≤ 80 ms', 'no'],
    ['peak memory of a cold build', '10,000', '803 MiB', '—', '—', '≤ 1024 MiB', 'yes'],
    [
      'time for twice the posts',
      '10,000',
      '2.04 × (cpu 2.02)',
      '2.01 × (cpu 2)',
      '1.01 (cpu 1.01)',
      '≤ 2.1 ×',
      'yes',
    ],
    ['a template partial edited', '5,000', '30.4 s (cpu 31)', '—', '—', '—', '—'],
  ]);
});

it('says it in Korean too', () => {
  const [head, first] = resultTable([row('cold', 1000, figure(5), figure(4))], 'ko');
  expect(head).toEqual(['할 일', '글', 'hoego', 'Hugo', '비', '목표', '도달']);
  expect(first).toEqual(['처음부터 빌드', '1,000편', '5 s', '4 s', '1.25', '≤ 1.00 × Hugo', '아니요']);
});

it('shows the stages of those builds that tell of them', () => {
  const report = { pages: 9, stages: { scan: 120.4, parse: 9100 }, hits: { parse: 3 }, slowest: null };
  const rows = [
    row('cold', 1000, figure(4), null, report),
    row('edit-text', 1000, figure(4), null, { ...report, stages: null }),
    row('dev-save', 1000, figure(40), null),
  ];
  expect(stageLines(rows, 'en')).toEqual([
    'cold build, 1,000 · stages (ms): scan 120 · parse 9100',
    '  hits {"parse":3}',
  ]);
});
