import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Remembered } from '../../../src/engine/task.ts';
import { openDiskStore } from '../../../src/host/store/disk-store.ts';
import { blobOf } from '../../../src/kernel/blob.ts';
import { digestOf } from '../../../src/kernel/digest.ts';
import { tempFolder } from '../temp-folder.ts';

const mebibyte = 1024 * 1024;
const someone = { pid: 4711, isRunning: () => false };

/** A store in a folder; `pid` says which process opens it, `living` which others there are. */
const open = (folder: string, { pid = someone.pid, living = [] as number[], limit = mebibyte } = {}) =>
  openDiskStore({ folder, self: { pid, isRunning: (other) => living.includes(other) }, limit });

const outcomeOf = (text: string, ...blobs: string[]): Remembered => ({
  outcome: { value: text, diagnostics: [] },
  blobs: blobs.map((blob) => blobOf(blob).digest),
});
const key = (name: string) => digestOf(name);
const textOf = (bytes: Uint8Array | undefined) =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString();

describe('what was put', () => {
  test('is found by the next run, and in this one', async () => {
    const folder = join(await tempFolder({}), 'store');
    const first = open(folder);
    first.put(key('a'), outcomeOf('가', 'body'));
    first.putBlob(blobOf('body'));
    expect(first.get(key('a'))).toEqual(outcomeOf('가', 'body'));
    expect(textOf(first.blob(blobOf('body').digest))).toBe('body');
    expect(first.close()).toEqual({ isDamaged: false, failure: null });

    const second = open(folder);
    expect(second.get(key('a'))).toEqual(outcomeOf('가', 'body'));
    expect(second.hasBlob(blobOf('body').digest)).toBe(true);
    expect(second.get(key('b'))).toBeUndefined();
    expect(second.hasBlob(blobOf('other').digest)).toBe(false);
    second.close();
  });

  test('is found when it is of no bytes at all, wherever these lie', async () => {
    const folder = join(await tempFolder({}), 'store');
    const empty = blobOf('');
    const first = open(folder);
    first.putBlob(empty);
    first.close();
    const second = open(folder);
    expect(second.blob(empty.digest)).toHaveLength(0);
    expect(second.close()).toEqual({ isDamaged: false, failure: null });
  });

  test('under one key once more is found as it was put last, in this run, the next one, and after sweeping', async () => {
    const folder = join(await tempFolder({}), 'store');
    for (let run = 0; run < 20; run++) {
      const store = open(folder);
      if (run > 0) expect(store.get(key('a'))).toEqual(outcomeOf(`${run - 1}, the second`));
      for (const which of ['first', 'second']) {
        store.put(key('a'), outcomeOf(`${run}, the ${which}`));
        expect(store.get(key('a'))).toEqual(outcomeOf(`${run}, the ${which}`));
      }
      store.close();
    }
    expect(readdirSync(folder).length).toBeLessThanOrEqual(9);
  });

  test('lies in few files, whatever it is', async () => {
    const folder = join(await tempFolder({}), 'store');
    for (let run = 0; run < 30; run++) {
      const store = open(folder);
      for (let at = 0; at < 20; at++) store.put(key(`${run} ${at}`), outcomeOf(`${at}`));
      store.close();
    }
    expect(readdirSync(folder).length).toBeLessThanOrEqual(9);
    const last = open(folder);
    expect(last.get(key('0 0'))).toEqual(outcomeOf('0'));
    last.close();
  });

  test('a run that puts nothing writes nothing', async () => {
    const root = await tempFolder({});
    open(join(root, 'store')).close();
    expect(readdirSync(root)).toEqual([]);
  });

  test('survives a kill up to the last entries, and the next run says that something was cut', async () => {
    const folder = join(await tempFolder({}), 'store');
    const killed = open(folder);
    for (let at = 0; at < 40; at++) killed.putBlob(blobOf(`${at}`.repeat(40_000)));
    // No close: the process is gone.
    const next = open(folder);
    expect(next.hasBlob(blobOf('0'.repeat(40_000)).digest)).toBe(true);
    expect(next.close()).toEqual({ isDamaged: true, failure: null });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    const again = open(folder);
    expect(textOf(again.blob(blobOf('0'.repeat(40_000)).digest))).toBe('0'.repeat(40_000));
    expect(again.close().isDamaged).toBe(false);
  });
});

describe('two processes', () => {
  test('write side by side, and each finds later what the other wrote', async () => {
    const folder = join(await tempFolder({}), 'store');
    const [one, two] = [open(folder, { pid: 1, living: [2] }), open(folder, { pid: 2, living: [1] })];
    one.put(key('one'), outcomeOf('1'));
    two.put(key('two'), outcomeOf('2'));
    one.close();
    two.close();
    const both = open(folder);
    expect([both.get(key('one')), both.get(key('two'))]).toEqual([outcomeOf('1'), outcomeOf('2')]);
    expect(both.close().isDamaged).toBe(false);
  });

  test('what a living process has not written to its end is no damage; what a dead one has not is', async () => {
    const folder = join(await tempFolder({ 'store/writing-1-0.part': '' }), 'store');
    const beside = open(folder, { living: [1] });
    beside.put(key('a'), outcomeOf('가'));
    expect(beside.close()).toEqual({ isDamaged: false, failure: null });
    const after = open(folder);
    expect(after.get(key('a'))).toEqual(outcomeOf('가'));
    expect(after.close().isDamaged).toBe(true);
  });

  test('what a living process is writing is not swept away', async () => {
    const folder = join(await tempFolder({}), 'store');
    const writing = open(folder, { pid: 1 });
    writing.putBlob(blobOf('x'.repeat(2 * mebibyte)));
    const other = open(folder, { pid: 2, living: [1], limit: 0 });
    other.put(key('b'), outcomeOf('b'));
    other.close();
    writing.close();
    const last = open(folder);
    expect(last.hasBlob(blobOf('x'.repeat(2 * mebibyte)).digest)).toBe(true);
    last.close();
  });
});

describe('the limit', () => {
  test('drops what no run used for longest, and never what this one used', async () => {
    const folder = join(await tempFolder({}), 'store');
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const large = (name: string) => blobOf(name.repeat(300_000));
    for (const name of names) {
      const store = open(folder, { limit: mebibyte });
      store.putBlob(large(name));
      expect(store.blob(large('a').digest)).toBeDefined();
      store.close();
    }
    const last = open(folder);
    const kept = names.filter((name) => last.hasBlob(large(name).digest));
    last.close();
    expect(kept).toEqual(expect.arrayContaining(['a', 'e', 'f']));
    expect(kept).not.toContain('b');
    const total = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(total).toBeLessThan(2.5 * mebibyte);
  });

  test('is not reached again at once: a full store is not written anew by every run', async () => {
    const folder = join(await tempFolder({}), 'store');
    const put = (name: string, size: number) => {
      const store = open(folder, { limit: mebibyte });
      store.putBlob(blobOf(name.repeat(size)));
      store.close();
      return readdirSync(folder);
    };
    for (const name of 'abcdefg') put(name, 150_000);
    const [swept, ...others] = put('h', 150_000);
    expect(others).toEqual([]);
    for (const name of 'ijklm') expect(put(name, 10_000)).toContain(swept);
  });

  test('after something was dropped, too, what came last stays longest', async () => {
    const folder = join(await tempFolder({}), 'store');
    const large = (name: string) => blobOf(name.repeat(300_000));
    for (const names of ['abcd', 'e', 'f']) {
      const store = open(folder, { limit: mebibyte });
      for (const name of names) store.putBlob(large(name));
      store.close();
    }
    const last = open(folder);
    const kept = [...'abcdef'].filter((name) => last.hasBlob(large(name).digest));
    last.close();
    expect(kept).toEqual(['c', 'd', 'e', 'f']);
  });
});

describe('damage', () => {
  test('whatever is flipped, cut off or put in: what is found is what was put, or nothing', async () => {
    const entries = Array.from({ length: 12 }, (_, at) => `${at} 본문 `.repeat(at * 7 + 1));
    const root = await tempFolder({});
    const folder = join(root, 'store');
    const fresh = () => {
      rmSync(folder, { recursive: true, force: true });
      const store = open(folder);
      for (const text of entries) {
        store.putBlob(blobOf(text));
        store.put(key(text), outcomeOf(text, text));
      }
      store.close();
      const [name = ''] = readdirSync(folder);
      return join(folder, name);
    };
    const size = readFileSync(fresh()).length;
    const place = fc.integer({ min: 0, max: size - 1 });
    const damage = fc.oneof(
      fc.record({ kind: fc.constant('flip' as const), at: place, bits: fc.integer({ min: 1, max: 255 }) }),
      fc.record({ kind: fc.constant('cut' as const), at: place, bits: fc.constant(0) }),
      fc.record({ kind: fc.constant('swap' as const), at: place, bits: fc.integer({ min: 1, max: 200 }) }),
      fc.record({ kind: fc.constant('foreign' as const), at: place, bits: fc.constant(0) }),
    );
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const file = fresh();
        for (const { kind, at, bits } of damages) {
          const bytes = readFileSync(file);
          if (at >= bytes.length) continue;
          if (kind === 'flip') bytes.writeUInt8(bytes.readUInt8(at) ^ bits, at);
          if (kind === 'swap') bytes.copyWithin(at, Math.max(0, at - bits), at);
          if (kind === 'foreign') writeFileSync(join(folder, '000009-x.pack'), 'not a pack at all');
          else writeFileSync(file, kind === 'cut' ? bytes.subarray(0, at) : bytes);
        }
        const store = open(folder);
        for (const text of entries) {
          expect([undefined, text]).toContain(textOf(store.blob(blobOf(text).digest)));
          const found = store.get(key(text));
          if (found !== undefined) expect(found).toEqual(outcomeOf(text, text));
          // It can be put again, and is there then.
          store.putBlob(blobOf(text));
          expect(textOf(store.blob(blobOf(text).digest))).toBe(text);
        }
        store.close();
        const after = open(folder);
        for (const text of entries) expect(textOf(after.blob(blobOf(text).digest))).toBe(text);
        expect(after.close()).toEqual({ isDamaged: false, failure: null });
      }),
      { numRuns: 150 },
    );
  });

  test('what is put after some was met is there, though it seems to be there already', async () => {
    const folder = join(await tempFolder({}), 'store');
    const store = open(folder);
    const [a, b] = [blobOf('A'.repeat(64)), blobOf('B'.repeat(64))];
    for (const blob of [a, b]) store.putBlob(blob);
    store.close();
    const file = join(folder, readdirSync(folder)[0] ?? '');
    writeFileSync(file, readFileSync(file, 'latin1').replaceAll(/[AB]{64}/g, 'C'.repeat(64)), 'latin1');
    const next = open(folder);
    expect(next.blob(a.digest)).toBeUndefined();
    next.putBlob(b);
    expect(textOf(next.blob(b.digest))).toBe('B'.repeat(64));
    expect(next.close()).toMatchObject({ isDamaged: true });
  });

  test('an entry under another key is not taken for that one', async () => {
    const folder = join(await tempFolder({}), 'store');
    const store = open(folder);
    store.putBlob(blobOf('A'.repeat(64)));
    store.putBlob(blobOf('B'.repeat(64)));
    store.close();
    const file = join(folder, readdirSync(folder)[0] ?? '');
    const text = readFileSync(file, 'latin1');
    const [a, b] = [blobOf('A'.repeat(64)).digest, blobOf('B'.repeat(64)).digest];
    writeFileSync(file, text.replaceAll(a, '?').replaceAll(b, a).replaceAll('?', b), 'latin1');
    const next = open(folder);
    expect([next.blob(a), next.blob(b)]).toEqual([undefined, undefined]);
    next.close();
  });
});

describe('what is no pack', () => {
  test('is passed over, though it has the name of one: a folder, and a pipe that nobody writes to', async () => {
    const folder = join(await tempFolder({ 'store/000007-a.pack/file': '' }), 'store');
    if (process.platform !== 'win32') spawnSync('mkfifo', [join(folder, '000008-b.pack')]);
    for (let run = 0; run < 12; run++) {
      const store = open(folder);
      store.put(key(`${run}`), outcomeOf(`${run}`));
      expect(store.close()).toEqual({ isDamaged: false, failure: null });
    }
    const last = open(folder);
    expect(last.get(key('0'))).toEqual(outcomeOf('0'));
    last.close();
  });

  test('a part that a process of the same number left does not stand in the way', async () => {
    const folder = join(await tempFolder({ 'store/writing-4711-1.part': '' }), 'store');
    const store = open(folder);
    store.put(key('a'), outcomeOf('가'));
    expect(store.close().failure).toBeNull();
    const next = open(folder);
    expect(next.get(key('a'))).toEqual(outcomeOf('가'));
    expect(next.close()).toEqual({ isDamaged: false, failure: null });
  });
});

describe('a folder that cannot be written', () => {
  test('as it was taken away meanwhile: what was put is there to the end, and that it is lost is told', async () => {
    const folder = join(await tempFolder({}), 'store');
    const store = open(folder);
    store.putBlob(blobOf('x'.repeat(2 * mebibyte)));
    store.putBlob(blobOf('본문'));
    rmSync(folder, { recursive: true });
    expect(textOf(store.blob(blobOf('본문').digest))).toBe('본문');
    expect(store.blob(blobOf('x'.repeat(2 * mebibyte)).digest)).toHaveLength(2 * mebibyte);
    expect(store.close()).toEqual({ isDamaged: false, failure: 'ENOENT' });
  });

  test('keeps nothing, answers all the same, and says why', async () => {
    const root = await tempFolder({ file: '' });
    // A file where the folder should be stops root as well as anybody.
    const store = open(join(root, 'file', 'store'));
    store.put(key('a'), outcomeOf('가'));
    store.putBlob(blobOf('본문'));
    expect(store.get(key('a'))).toEqual(outcomeOf('가'));
    expect(textOf(store.blob(blobOf('본문').digest))).toBe('본문');
    expect(store.close()).toEqual({ isDamaged: false, failure: 'ENOTDIR' });
  });
});
