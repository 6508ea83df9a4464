import { expect, it } from 'vitest';
import { countWatches } from '../../../scripts/soak/count-watches.mjs';

it('counts what all of a process’s inotify files watch', () => {
  const plain = 'pos:\t0\nflags:\t02\nmnt_id:\t15\n';
  const two = `${plain}inotify wd:2 ino:9e7e sdev:800013 mask:800afce\ninotify wd:1 ino:192627 sdev:800013 mask:800afce\n`;
  expect(countWatches([plain, two, `${plain}inotify wd:1 ino:1 sdev:1 mask:1\n`])).toBe(3);
});
