import { expect, test } from 'vitest';
import { createPatience } from '../../../src/host/workers/patience.ts';

/** Uses the processor for so many milliseconds. */
function burn(milliseconds: number): void {
  const { user, system } = process.cpuUsage();
  const used = () => process.cpuUsage().user + process.cpuUsage().system - user - system;
  while (used() < 1000 * milliseconds);
}

test('patience ends when others had so much processor time while it was waited', async () => {
  const patience = createPatience(20, () => 1);
  const slow = new Promise<string>((resolve) => {
    setImmediate(() => {
      burn(40);
      resolve('prepared');
    });
  });
  expect(patience.isOver()).toBe(false);
  expect(await patience.wait(slow)).toBe('prepared');
  expect(patience.isOver()).toBe(true);
});

test('what was made ready meanwhile costs none, however long one was busy', async () => {
  const patience = createPatience(20, () => 1);
  const following = Promise.resolve('prepared');
  burn(40);
  expect(await patience.wait(following)).toBe('prepared');
  expect(patience.isOver()).toBe(false);
});
