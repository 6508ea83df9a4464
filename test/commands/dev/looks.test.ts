import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLooks, mayWait } from '../../../src/commands/dev/looks.ts';
import { createPendingLook } from '../../../src/host/watching/pending-look.ts';
import type { Watch } from '../../../src/host/watching/watch-project.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** Looks over a watch that says what a test says. */
function open() {
  const pending = createPendingLook();
  const session = new AbortController();
  const watch: Watch = { next: pending.take, mode: 'events', close: pending.end };
  const looks = createLooks(() => watch, session.signal);
  looks.watch(['/posts']);
  return { looks, pending };
}

/** Until the watch has been heard. */
const heard = () => vi.waitFor(() => new Promise((resolve) => setTimeout(resolve, 20)));

test('what was just saved is looked at before everything, which is looked at all the same', async () => {
  const { looks, pending } = open();
  pending.add(null);
  pending.add('/posts/a.md');
  pending.add('/posts/b.md');
  await heard();
  expect(looks.hasNews).toBe(true);
  expect((await looks.next()).hints).toEqual(['/posts/a.md', '/posts/b.md']);
  expect(looks.hasNews).toBe(false);
  const whole = await looks.next();
  expect([whole.hints, whole.isAsked, mayWait(whole)]).toEqual([null, false, true]);
});

test('a look at everything waits for five seconds at most, however much is saved', async () => {
  const { looks, pending } = open();
  pending.add(null);
  await heard();
  const whole = await looks.next();
  vi.advanceTimersByTime(4000);
  looks.putBack(whole);
  pending.add('/posts/a.md');
  await heard();
  expect((await looks.next()).hints).toEqual(['/posts/a.md']);
  vi.advanceTimersByTime(1001);
  pending.add('/posts/a.md');
  await heard();
  const late = await looks.next();
  expect([late.hints, mayWait(late)]).toEqual([null, false]);
  expect((await looks.next()).hints).toEqual(['/posts/a.md']);
});

test('what was asked for stays asked for, also when it is put back', async () => {
  const { looks, pending } = open();
  looks.ask();
  expect(looks.hasNews).toBe(true);
  const asked = await looks.next();
  pending.add(null);
  looks.putBack(asked);
  await heard();
  expect((await looks.next()).isAsked).toBe(true);
});
