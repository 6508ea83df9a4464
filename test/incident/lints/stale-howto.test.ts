import { expect, test } from 'vitest';
import type { HowTo } from '../../../src/incident/how-to.ts';
import { lintStaleHowto } from '../../../src/incident/lints/stale-howto.ts';
import { knownTime } from '../../support/incident-of.ts';

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
