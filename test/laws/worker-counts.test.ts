import { afterAll, expect, test } from 'vitest';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import { createNotes, type Notes } from '../../src/engine/notes.ts';
import { digestOf } from '../../src/kernel/digest.ts';
import { editScript, firstSite } from '../support/edit-script.ts';
import { post, type SiteTest } from '../support/site-test.ts';
import { workerPool } from '../support/worker-pool.ts';

/** Enough posts that several workers have work, in several languages, some with mistakes. */
const site: SiteTest = Array.from({ length: 130 }, (_, at) => at).reduce(
  (made, at) =>
    made.write(
      `docker/post-${at}.md`,
      post(
        `글 ${at}`,
        [
          `## 절 ${at % 7}`,
          `[[post-${(at * 7) % 130}]]와 [없는 글](none-${at % 3 === 0 ? at : 'x'}.md)`,
          `\`\`\`${['ts', 'bash', 'yaml', 'python', 'sql'][at % 5]}\n# ${at}\nkey: "${at}" # 주석\n\`\`\``,
        ].join('\n\n'),
        at % 4 === 0 ? 'tags: [Redis, OOM]' : '',
      ),
    ),
  firstSite,
);

const pools = [1, 2, 7].map((jobs) => ({ jobs, pool: workerPool(jobs) }));
afterAll(() => Promise.all(pools.map(({ pool }) => pool.close())));

test('one, two and seven workers give the bytes and the diagnostics of none', {
  timeout: 120_000,
}, async () => {
  const inline = await site.build();
  expect(inline.problems.length).toBeGreaterThan(10);
  for (const { jobs, pool } of pools) {
    const built = await site.build({ pool });
    expect(built.outputs, `${jobs} workers`).toEqual(inline.outputs);
    expect(built.diagnostics, `${jobs} workers`).toEqual(inline.diagnostics);
  }
});

test('nor does it make a difference what earlier workers noted, and what of it was lost', {
  timeout: 120_000,
}, async () => {
  const inline = await site.build();
  const store = createMemoryStore();
  const kept = createNotes(store, digestOf('test'));
  const subjects = new Set<string>();
  const notes: Notes = {
    recall: async (subject) => {
      subjects.add(subject);
      return subject.endsWith('yaml') ? null : kept.recall(subject);
    },
    keep: kept.keep,
  };
  for (const jobs of [2, 1]) {
    const pool = workerPool(jobs, {}, undefined, notes);
    const built = await site.build({ pool });
    await pool.close();
    expect(built.outputs, `${jobs} workers`).toEqual(inline.outputs);
    expect(built.diagnostics, `${jobs} workers`).toEqual(inline.diagnostics);
  }
  expect(subjects.size).toBeGreaterThan(4);
  for (const subject of subjects) expect(await kept.recall(subject), subject).not.toBeNull();
});

test('what a worker did before makes no difference', { timeout: 120_000 }, async () => {
  const { sample } = await import('fast-check');
  for (const edits of sample(editScript, 6)) {
    const edited = edits.reduce((current, edit) => edit.apply(current), firstSite);
    const inline = await edited.build();
    for (const { pool } of pools.slice(0, 2)) {
      const built = await edited.build({ pool });
      expect(built.outputs).toEqual(inline.outputs);
      expect(built.diagnostics).toEqual(inline.diagnostics);
    }
  }
});
