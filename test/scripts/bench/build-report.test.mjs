import { expect, it } from 'vitest';
import { buildReport } from '../../../scripts/bench/build-report.mjs';

it('is the last line of what a build printed', () => {
  const stdout = '{"code":"x"}\n{"posts":2,"pages":9,"stages":{"scan":1.5},"hits":7,"slowest":[]}\n';
  expect(buildReport(stdout)).toEqual({ pages: 9, stages: { scan: 1.5 }, hits: 7, slowest: [] });
});

it.each(['', 'Start building sites … \n', 'null'])('output of another kind is none: %j', (stdout) => {
  expect(buildReport(stdout)).toBeNull();
});
