import { expect, it } from 'vitest';
import { summary } from '../../../scripts/soak/summary.mjs';

const samples = (residents) => residents.map((resident) => ({ edits: 0, resident, files: 30, watches: 9 }));
const steady = samples([100, 150, 200, 200, 205, 200, 200, 210]);

it('compares the first edits with the last', () => {
  const times = [
    ...Array(1000).fill(20),
    ...Array(500).fill(90),
    ...Array(940).fill(30),
    ...Array(60).fill(80),
  ];
  expect(summary(times, steady)).toMatchObject({
    edits: 2500,
    first: { edits: 1000, median: 20, p95: 20 },
    last: { edits: 1000, median: 30, p95: 80 },
  });
});

it('a server that has warmed up and stays as it is does not grow', () => {
  const { growth } = summary([1, 2], steady);
  expect(growth.resident).toBeCloseTo(1.025);
  expect(growth).toMatchObject({ files: 1, watches: 1 });
});

it('one that takes more and more does', () => {
  const { growth } = summary([1, 2], samples([100, 150, 200, 250, 300, 350, 400, 450]));
  expect(growth.resident).toBeCloseTo(425 / 225);
});

it('few edits are two halves', () => {
  expect(summary([10, 10, 30, 30], steady)).toMatchObject({ first: { median: 10 }, last: { median: 30 } });
});
