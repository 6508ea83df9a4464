import { expect, test } from 'vitest';
import type { HowTo } from '../../../src/incident/how-to.ts';
import { overdueIn } from '../../../src/incident/lints/action-overdue.ts';
import { lintStaleHowto } from '../../../src/incident/lints/stale-howto.ts';
import { actionOf, knownTime } from '../../support/incident-of.ts';

const howTo: HowTo = {
  appliesTo: [],
  environment: [],
  difficulty: null,
  symptoms: [],
  verifiedAt: null,
  commandsDestructive: false,
};

const months = (verifiedAt: string | null, asOf = '2026-11-23') =>
  lintStaleHowto(
    'posts/docker/a.md',
    { ...howTo, verifiedAt: verifiedAt === null ? null : knownTime(verifiedAt) },
    asOf,
  ).map(({ args, part }) => [args.months, part?.kind === 'field' && part.name]);

test.each([
  ['2025-11-22', 12],
  ['2025-10', 12],
  ['2025-09', 13],
  ['2024-02-29', 32],
  ['2024', 22],
])('what was verified on %s is %i months old', (verifiedAt, age) => {
  expect(months(verifiedAt)).toEqual([[age, 'verifiedAt']]);
});

test.each(['2025-11-23', '2025-11', '2026', '2025', null])(
  'what was verified on %s may be fresh',
  (verifiedAt) => {
    expect(months(verifiedAt)).toEqual([]);
  },
);

test('what a retrospective wants to try is overdue like any other action', () => {
  const actions = [
    actionOf('1', { due: knownTime('2026-12') }),
    actionOf('2', { due: knownTime('2026-11-20') }),
  ];
  const found = overdueIn({ file: 'posts/retrospective/a.md', field: 'tryItems', actions }, '2026-11-23');
  expect(found.map(({ part, args }) => [part?.kind === 'field' && part.name, args.days])).toEqual([
    ['tryItems.1.due', 3],
  ]);
});
