import { mkdir, rm, stat, symlink, utimes } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../../src/host/publishing/disk-files.ts';
import { isAsKnown } from '../../../src/host/publishing/is-as-known.ts';
import type { KnownFile, KnownOutput } from '../../../src/host/publishing/known-output.ts';
import { digestOf } from '../../../src/kernel/digest.ts';
import { writeFiles } from '../temp-folder.ts';
import { site, tree, type Wanted } from './publish-site.ts';

const wanted: Wanted = {
  'index.html': { recipe: 'home', bytes: '<p>홈' },
  'a/index.html': { recipe: 'a', bytes: '<p>가' },
  'robots.txt': 'all',
};

/** A site that was published, and what is known of it. */
async function publishedSite() {
  const it = await site();
  const { known } = await it.publish(wanted);
  const timeOf = async (path: string) => (await stat(join(it.out, path))).mtimeMs;
  return { ...it, known, timeOf };
}

describe('what is known of the output folder', () => {
  test('saves reading files and putting pages together', async () => {
    const { publish, known } = await publishedSite();
    const read: string[] = [];
    const files = {
      ...diskFiles,
      read: (real: string) => {
        read.push(basename(real));
        return diskFiles.read(real);
      },
      digest: (real: string) => {
        read.push(basename(real));
        return diskFiles.digest(real);
      },
    };
    const again = await publish(wanted, { known, files });
    expect(again).toMatchObject({ said: [], made: [], written: 0, unchanged: 3, known });
    expect(new Set(read)).toEqual(new Set(['.hoego-site.json']));
  });

  test('agrees with files out of an archive, whose times are of whole seconds', async () => {
    const { publish, out, known } = await publishedSite();
    for (const [path, { mtimeMs }] of known) {
      const second = new Date(Math.floor(mtimeMs / 1000) * 1000);
      await utimes(join(out, path), second, second);
    }
    expect(isAsKnown(out, known)).toBe(true);
    expect(await publish(wanted, { known })).toMatchObject({ made: [], written: 0, unchanged: 3 });
  });

  test('tells the bytes of files that have another time, so that no page is put together', async () => {
    const { publish, out, known, timeOf } = await publishedSite();
    const long = new Date('2020-01-01T00:00:00Z');
    for (const path of Object.keys(wanted)) await utimes(join(out, path), long, long);
    expect(isAsKnown(out, known)).toBe(false);
    const again = await publish(wanted, { known });
    expect(again).toMatchObject({ said: [], made: [], written: 0, unchanged: 3 });
    expect(await timeOf('index.html')).toBe(+long);
    expect(isAsKnown(out, again.known)).toBe(true);
  });

  test('is not believed where it does not agree with the disk', async () => {
    const { publish, out, known } = await publishedSite();
    await writeFiles(out, { 'index.html': '<p>흠', 'a/index.html': '<p>나와 더' });
    // A clock that ticks some hundred times a second may show the time at which the site was published.
    for (const path of ['index.html', 'a/index.html']) await utimes(join(out, path), 1, 1);
    const { made, written } = await publish(wanted, { known });
    expect({ made: made.sort(), written }).toEqual({ made: ['a/index.html', 'index.html'], written: 2 });
    expect(tree(out)).toEqual({ 'index.html': '<p>홈', 'a/index.html': '<p>가', 'robots.txt': 'all' });
  });

  const wrong: readonly (readonly [string, (known: KnownOutput) => KnownOutput])[] = [
    ['missing', () => new Map()],
    ['of another site', (known) => change(known, { digest: digestOf('other') })],
    ['wrong of the bytes', (known) => change(known, { bytes: digestOf('other'), mtimeMs: 0 })],
    ['wrong of sizes and times', (known) => change(known, { size: 0, mtimeMs: 0 })],
  ];
  test.each(wrong)('does no harm when it is %s: equal bytes are not written', async (_, spoil) => {
    const { publish, known, timeOf } = await publishedSite();
    const before = await timeOf('index.html');
    const again = await publish(wanted, { known: spoil(known) });
    expect(again).toMatchObject({ said: [], written: 0, unchanged: 3, known });
    expect(await timeOf('index.html')).toBe(before);
  });

  test('is as good for a page of another recipe that has the same bytes', async () => {
    const { publish, known, out } = await publishedSite();
    const rendered = { ...wanted, 'index.html': { recipe: 'another', bytes: '<p>홈' } };
    const again = await publish(rendered, { known });
    expect(again).toMatchObject({ made: ['index.html'], written: 0, unchanged: 3 });
    expect(await publish(rendered, { known: again.known })).toMatchObject({ made: [], unchanged: 3 });
    expect(isAsKnown(out, again.known)).toBe(true);
  });
});

describe('a folder is as it is known', () => {
  const changes: readonly (readonly [string, boolean, (out: string, known: KnownOutput) => unknown])[] = [
    ['when nothing was done to it', true, () => {}],
    ['when somebody put a file of theirs into it', true, (out) => writeFiles(out, { 'mine.txt': 'mine' })],
    ['unless a file has another size', false, (out) => writeFiles(out, { 'robots.txt': 'none' })],
    ['unless a file has another time', false, (out) => utimes(join(out, 'robots.txt'), 1, 1)],
    ['unless a file is gone', false, (out) => rm(join(out, 'a/index.html'))],
    ['unless it is gone altogether', false, (out) => rm(out, { recursive: true })],
    ['unless its mark is another one', false, (out) => writeFiles(out, { '.hoego-site.json': '{}' })],
    [
      'unless a folder has taken the place of a file',
      false,
      async (out) => {
        await rm(join(out, 'robots.txt'));
        await mkdir(join(out, 'robots.txt'));
      },
    ],
    [
      'unless a link has',
      false,
      async (out) => {
        await rm(join(out, 'a'), { recursive: true });
        await symlink(join(out, 'a'), join(out, 'a'));
      },
    ],
  ];
  test.each(changes)('%s', async (_, expected, change) => {
    const { out, known } = await publishedSite();
    await change(out, known);
    expect(isAsKnown(out, known)).toBe(expected);
  });

  test('never when nothing is known', async () => {
    const { out } = await publishedSite();
    expect(isAsKnown(out, new Map())).toBe(false);
  });
});

function change(known: KnownOutput, part: Partial<KnownFile>): KnownOutput {
  return new Map([...known].map(([path, file]) => [path, { ...file, ...part }]));
}
