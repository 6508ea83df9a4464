import { describe, expect, test } from 'vitest';
import { createInlinePool } from '../../src/engine/inline-pool.ts';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import { createRunAll } from '../../src/engine/run-all.ts';
import type { Pool, Store, Task } from '../../src/engine/task.ts';
import { digestOf } from '../../src/kernel/digest.ts';
import type { Plain } from '../../src/kernel/plain.ts';
import { inlinePool, silent, textsOf } from '../support/cold-run.ts';
import { editScript, firstSite } from '../support/edit-script.ts';
import { post } from '../support/site-test.ts';

/** The pool of one, counting what it is given by the name of the task. */
function countingPool(counted = inlinePool): { pool: Pool; runs: () => Record<string, number> } {
  let counts: Record<string, number> = {};
  return {
    pool: {
      ...counted,
      run: (task, inputs, texts, onAnswer) => {
        counts[task.name] = (counts[task.name] ?? 0) + inputs.length;
        return counted.run(task, inputs, texts, onAnswer);
      },
    },
    runs: () => {
      const seen = counts;
      counts = {};
      return seen;
    },
  };
}

describe('a warm build does only what an edit asks for', () => {
  test('nothing changed: nothing runs, and every diagnostic is told again', async () => {
    const { pool, runs } = countingPool();
    const store = createMemoryStore();
    const site = firstSite.write(
      'docker/bad.md',
      post('나쁜 글', '2026. 11. 23. 배포\n\n```nolang\na\n```', 'tagz: [a]'),
    );
    const cold = await site.build({ store, pool });
    expect(cold.problems).toContain('posts/docker/bad.md:7:1 warning markdown/date-as-list');
    runs();
    const warm = await site.build({ store, pool });
    expect(runs()).toEqual({ parse: 0, registry: 0, terms: 0, render: 0 });
    expect(warm.diagnostics).toEqual(cold.diagnostics);
  });

  test('a body is edited: one parse, one page', async () => {
    const { pool, runs } = countingPool();
    const store = createMemoryStore();
    const site = firstSite.write('docker/a.md', post('글', '본문', 'description: 요약'));
    await site.build({ store, pool });
    runs();
    await site.write('docker/a.md', post('글', '다른 본문', 'description: 요약')).build({ store, pool });
    expect(runs()).toEqual({ parse: 1, registry: 0, terms: 0, render: 1 });
  });

  test('a name is added to the glossary: it is looked for in each text, and only pages that have it are rendered', async () => {
    const { pool, runs } = countingPool();
    const store = createMemoryStore();
    const concepts = (alias: string) => `engine:\n  label: 도커\n  aliases: [${alias}]\n`;
    const site = firstSite
      .write('docker/a.md', post('글', '컨테이너 이야기', 'description: 요약'))
      .write('_knowledge/concepts.yaml', concepts('도커 엔진'));
    await site.build({ store, pool });
    runs();
    await site.write('_knowledge/concepts.yaml', concepts('컨테이너')).build({ store, pool });
    const posts = Object.keys(site.files).filter((path) => path.endsWith('.md')).length;
    // The pages of the concept itself and of all concepts show its names, too.
    expect(runs()).toEqual({ parse: 0, registry: 1, terms: 0, glossary: posts, render: 3 });
  });

  test('a registry is edited: it is read, and no post is parsed', async () => {
    const { pool, runs } = countingPool();
    const store = createMemoryStore();
    const site = firstSite
      .write('_knowledge/causes.yaml', 'memory: 메모리')
      .write('_knowledge/services.yaml', 'api: API');
    await site.build({ store, pool });
    runs();
    await site.write('_knowledge/causes.yaml', 'memory: 메모리 고갈').build({ store, pool });
    expect(runs()).toMatchObject({ parse: 0, registry: 1 });
  });

  test('a post is added: pages of unrelated posts are not rendered again', async () => {
    const { pool, runs } = countingPool();
    const store = createMemoryStore();
    const site = firstSite;
    const before = Object.keys((await site.build({ store, pool })).outputs).length;
    runs();
    await site.write('kubernetes/new.md', post('새 글', '본문', 'date: 2020-01-01')).build({ store, pool });
    expect(runs().render).toBeLessThan(before);
  });
});

/** Answers with the input and the name of the task. */
const echo = createInlinePool((name) => {
  const answer = async (input: Plain) => ({ value: `${name} of ${input}`, diagnostics: [], blobs: [] });
  return { run: answer, giveUp: answer };
});

describe('a key is the whole of engine, task and input', () => {
  const task = (name: string): Task<string, string> => ({ name, needs: () => [], from: 'sources' });
  const run = (store: Store, engine: string, pool: Pool) =>
    createRunAll({ pool, store, texts: textsOf(new Map()), engine: digestOf(engine), observer: silent });
  const answer = async (store: Store, engine: string, name: string) => {
    const [outcome] = await run(store, engine, echo)(task(name), ['a']);
    return outcome?.value;
  };

  test('two tasks with equal inputs do not share results', async () => {
    const store = createMemoryStore();
    expect(await answer(store, 'engine', 'parse')).toBe('parse of a');
    expect(await answer(store, 'engine', 'render')).toBe('render of a');
  });

  test('another engine remembers nothing of this one', async () => {
    const store = createMemoryStore();
    const { pool, runs } = countingPool(echo);
    for (const engine of ['one', 'one', 'two']) await run(store, engine, pool)(task('parse'), ['a']);
    expect(runs()).toEqual({ parse: 2 });
  });
});

test('each outcome is told with the number of its input, as soon as it is known: of equal inputs, too, and of remembered ones', async () => {
  const task: Task<string, string> = { name: 'echo', needs: () => [], from: 'sources' };
  const told: string[] = [];
  const pool: Pool = {
    ...echo,
    run: async (of, inputs, texts, onAnswer) => {
      await inputs.reduceRight(async (before, input, at) => {
        await before;
        const toldBefore = told.length;
        await echo.run(of, [input], texts, (answer) => onAnswer({ ...answer, at }));
        expect(told.length).toBeGreaterThan(toldBefore);
      }, Promise.resolve());
    },
  };
  const settings = { store: createMemoryStore(), texts: textsOf(new Map()), engine: digestOf('it') };
  const run = (inputs: readonly string[]) =>
    createRunAll({ ...settings, pool, observer: silent })(task, inputs, ({ value }, at) => {
      told.push(`${at}: ${value}`);
    });
  await run(['a', 'b', 'a']);
  expect(told).toEqual(['1: echo of b', '0: echo of a', '2: echo of a']);
  told.length = 0;
  await run(['b', 'c', 'a']);
  expect(told).toEqual(['0: echo of b', '2: echo of a', '1: echo of c']);
});

describe('what is missing is begun before what is remembered is read', () => {
  const task: Task<string, string> = { name: 'echo', needs: () => [], from: 'sources' };
  const settings = { texts: textsOf(new Map()), engine: digestOf('it'), observer: silent };
  const remembering = async (inputs: readonly string[]): Promise<Store> => {
    const store = createMemoryStore();
    await createRunAll({ ...settings, store, pool: echo })(task, inputs);
    return store;
  };

  test('and whoever runs it is listened to meanwhile', async () => {
    const many = Array.from({ length: 600 }, (_, at) => `${at}`);
    const store = await remembering(many);
    const events: string[] = [];
    const pool: Pool = {
      run: (...given) => {
        events.push('run');
        return echo.run(...given);
      },
      listen: async () => void events.push('listen'),
    };
    const reading: Store = {
      ...store,
      get: (key) => {
        if (events.at(-1) !== 'read') events.push('read');
        return store.get(key);
      },
    };
    const run = createRunAll({ ...settings, store: reading, pool });
    const outcomes = await run(task, [...many, 'new']);
    expect(outcomes.map(({ value }) => value)).toEqual([...many, 'new'].map((input) => `echo of ${input}`));
    expect(events).toEqual(['run', 'listen', 'read', 'listen', 'read', 'listen', 'read']);
  });

  test('and it is read no further when that has failed', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => `${at}`);
    const store = await remembering(many);
    const reads: string[] = [];
    const reading: Store = {
      ...store,
      get: (key) => {
        reads.push(key);
        return store.get(key);
      },
    };
    const failing: Pool = { ...echo, run: async () => Promise.reject(new Error('lost')) };
    const run = createRunAll({ ...settings, store: reading, pool: failing });
    await expect(run(task, [...many, 'new'])).rejects.toThrow('lost');
    await new Promise(setImmediate);
    expect(reads.length).toBeLessThan(1000);
  });

  test('and what then turns out not to be whole is run, too', async () => {
    const store = await remembering(['a', 'b', 'c']);
    const asked: string[] = [];
    const losing: Store = {
      ...store,
      get: (key) => (asked.push(key) === 2 ? undefined : store.get(key)),
    };
    const { pool, runs } = countingPool(echo);
    const told: (readonly number[])[] = [];
    const observer = { ...silent, onTask: (_: string, ...numbers: number[]) => void told.push(numbers) };
    const outcomes = await createRunAll({ ...settings, store: losing, pool, observer })(task, [
      'a',
      'b',
      'c',
    ]);
    expect(outcomes.map(({ value }) => value)).toEqual(['echo of a', 'echo of b', 'echo of c']);
    expect(runs()).toEqual({ echo: 1 });
    expect(told).toEqual([
      [3, 0],
      [0, 1],
    ]);
  });
});

describe('what crosses a task is plain', () => {
  test('inputs and outcomes survive structuredClone and JSON', async () => {
    const strict: Pool = {
      ...inlinePool,
      run: async (task, inputs, texts, onAnswer) => {
        for (const input of inputs) {
          expect(structuredClone(input)).toStrictEqual(input);
          expect(JSON.parse(JSON.stringify(input))).toStrictEqual(input);
        }
        await inlinePool.run(task, structuredClone(inputs), texts, (answer) => {
          const { blobs, ...outcome } = answer.made;
          expect(structuredClone(answer)).toStrictEqual(answer);
          expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
          onAnswer(answer);
        });
      },
    };
    const built = await firstSite.build({ pool: strict });
    expect(built.outputs).toEqual((await firstSite.build()).outputs);
  });
});

test('edit scripts do change the site, so that the laws over them say something', async () => {
  const { sample } = await import('fast-check');
  const before = (await firstSite.build()).outputs;
  const changed = [];
  for (const edits of sample(editScript, 10)) {
    const site = edits.reduce((current, edit) => edit.apply(current), firstSite);
    changed.push(JSON.stringify((await site.build()).outputs) !== JSON.stringify(before));
  }
  expect(changed.filter(Boolean).length).toBeGreaterThan(5);
});
