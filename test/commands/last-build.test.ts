import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lastBuildOf, type OutputState, stillStanding } from '../../src/commands/last-build.ts';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import { digestOf } from '../../src/kernel/digest.ts';
import { type Build, build } from '../../src/pipeline/build.ts';
import { plan } from '../../src/pipeline/middle.ts';
import type { Sources } from '../../src/pipeline/sources.ts';
import { tasks } from '../../src/pipeline/tasks.ts';
import { inlinePool, runAllOf, textsOf } from '../support/cold-run.ts';
import { post, siteTest } from '../support/site-test.ts';

describe('a site that was published still stands', () => {
  const out = mkdtempSync(join(tmpdir(), 'hoego-last-build-'));
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  let sources: Sources;
  let built: Build;
  let state: OutputState;
  beforeAll(async () => {
    const noon = Date.parse('2026-11-23T12:00:00+09:00');
    const site = siteTest(
      { 'a.md': post('가'), 'b.md': post('나').replace('2026-01-02', '2026-11-23T18:00:00+09:00') },
      { timeZone: 'Asia/Seoul' },
      { now: noon },
    );
    const read = await site.sources();
    sources = read.sources;
    const runAll = runAllOf(textsOf(read.texts), { pool: inlinePool, store: createMemoryStore() });
    built = await build(sources, tasks, runAll, plan);
    const page = join(out, 'index.html');
    writeFileSync(page, 'page');
    const { size, mtimeMs } = statSync(page);
    const known = new Map([['index.html', { digest: digestOf(''), bytes: digestOf('page'), size, mtimeMs }]]);
    state = { last: lastBuildOf(sources, built, []), known };
  });

  const standsAt = (time: string) =>
    stillStanding(state, { ...sources, selection: { ...sources.selection, now: Date.parse(time) } }, out) !==
    null;

  test('on the same day, while no date comes', () => {
    expect(standsAt('2026-11-23T12:00:00+09:00')).toBe(true);
    expect(standsAt('2026-11-23T00:00:00+09:00')).toBe(true);
    expect(standsAt('2026-11-23T17:59:59+09:00')).toBe(true);
  });

  test('not from the moment on at which a scheduled post comes', () => {
    expect(standsAt('2026-11-23T18:00:00+09:00')).toBe(false);
  });

  test('not on another day of the zone of the site, which knows how old promises are', () => {
    expect(standsAt('2026-11-22T23:59:59+09:00')).toBe(false);
    const alone = {
      ...sources,
      selection: { ...sources.selection, now: Date.parse('2026-11-23T20:00:00+09:00') },
    };
    const last = lastBuildOf(alone, built, []);
    expect(last.time).toEqual({
      from: Date.parse('2026-11-23T18:00:00+09:00'),
      until: Date.parse('2026-11-24T00:00:00+09:00'),
    });
  });

  test('not with other sources', () => {
    const other = { ...sources, config: { ...sources.config, title: '다른 이름' } };
    expect(stillStanding(state, other, out)).toBeNull();
  });

  test('not when a file of it is gone or otherwise', () => {
    const known = new Map(state.known).set('gone.html', {
      digest: digestOf(''),
      bytes: digestOf(''),
      size: 0,
      mtimeMs: 0,
    });
    expect(stillStanding({ ...state, known }, sources, out)).toBeNull();
    expect(stillStanding({ ...state, known: new Map() }, sources, out)).toBeNull();
  });
});
