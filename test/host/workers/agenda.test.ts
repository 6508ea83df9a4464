import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Agenda, createAgenda, type Role, type Step } from '../../../src/host/workers/agenda.ts';
import { createPatience, type Patience } from '../../../src/host/workers/patience.ts';

/** Something that happens to a step: it is done, or its first input needs too much. */
type Fate = 'done' | 'failed';

/**
 * A worker that takes a step while it is still at the one before, as those of the pool do. What it prepares of an input is
 * its number.
 */
async function work(
  agenda: Agenda,
  role: Role,
  fates: Iterator<Fate>,
  ran: number[],
  wasPrepared: boolean[],
) {
  let step = await agenda.next(role);
  while (step !== null) {
    const current: Step = step;
    const following = agenda.next(role);
    await new Promise(setImmediate);
    if (fates.next().value === 'failed') {
      const [culprit = -1, ...others] = current.chunk;
      agenda.failed(current, others);
      ran.push(culprit);
    } else if (current.kind === 'prepare') {
      agenda.prepared(
        current.chunk,
        current.chunk.map((value) => ({ value, took: 1 })),
      );
    } else {
      const values = current.prepared?.map(({ value }) => value) ?? current.chunk;
      expect(values).toEqual(current.chunk);
      agenda.ran(current.chunk, current.chunk.length);
      ran.push(...current.chunk);
      wasPrepared.push(current.prepared !== null);
    }
    step = (await following) ?? (await agenda.next(role));
  }
}

async function carryOut(
  inputs: number,
  roles: readonly Role[],
  patience = Infinity,
  fates: Iterator<Fate> = [].values(),
) {
  const agenda = createAgenda(
    inputs,
    roles.length,
    createPatience(patience, () => 1),
  );
  const ran: number[] = [];
  const wasPrepared: boolean[] = [];
  await Promise.all(roles.map((role) => work(agenda, role, fates, ran, wasPrepared)));
  return { ran, wasPrepared };
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const inOrder = (ran: readonly number[]) => ran.toSorted((a, b) => a - b);

test('every input is run once, whoever prepares, and whatever fails on the way', async () => {
  const role = fc.constantFrom<Role>('prepare', 'run');
  const fate = fc.constantFrom<Fate>('done', 'done', 'failed');
  await fc.assert(
    fc.asyncProperty(
      fc.nat(600),
      fc.array(role, { minLength: 1, maxLength: 7 }),
      fc.constantFrom(0, 1, Infinity),
      fc.array(fate, { maxLength: 40 }),
      async (inputs, roles, patience, fates) => {
        const { ran } = await carryOut(inputs, roles, patience, fates.values());
        expect(inOrder(ran)).toEqual(numbers(inputs));
      },
    ),
    { numRuns: 200 },
  );
});

describe('a run in which some prepare', () => {
  test('runs nothing that was not prepared', async () => {
    const { ran, wasPrepared } = await carryOut(1000, ['prepare', 'run']);
    expect(inOrder(ran)).toEqual(numbers(1000));
    expect(wasPrepared).not.toContain(false);
  });

  test('does not wait for ever: then whoever waited does as a whole what nobody has prepared', async () => {
    const { ran, wasPrepared } = await carryOut(1000, ['prepare', 'run'], 0);
    expect(inOrder(ran)).toEqual(numbers(1000));
    expect(wasPrepared).toContain(false);
    expect(wasPrepared).toContain(true);
  });

  test('holds only so much that was prepared: then those who prepare run it themselves', async () => {
    const agenda = createAgenda(
      1000,
      2,
      createPatience(Infinity, () => 1),
    );
    const taken: Step[] = [];
    for (;;) {
      const step = await agenda.next('prepare');
      if (step === null || step.kind === 'run') break;
      taken.push(step);
      agenda.prepared(
        step.chunk,
        step.chunk.map(() => ({ value: null, took: 0 })),
      );
    }
    expect(taken.length).toBeGreaterThan(4);
    expect(taken.flatMap(({ chunk }) => chunk).length).toBeLessThan(500);
  });
});

test('chunks grow at the beginning, where all is cold, and become smaller towards the end', async () => {
  const agenda = createAgenda(
    100,
    2,
    createPatience(Infinity, () => 1),
  );
  const sizes: number[] = [];
  for (let step = await agenda.next('run'); step !== null; step = await agenda.next('run')) {
    sizes.push(step.chunk.length);
  }
  const largest = sizes.indexOf(Math.max(...sizes));
  expect(sizes[0]).toBeLessThan(4);
  expect(sizes.slice(0, largest)).toEqual(sizes.slice(0, largest).toSorted((a, b) => a - b));
  expect(sizes.slice(largest)).toEqual(sizes.slice(largest).toSorted((a, b) => b - a));
  expect(sizes.at(-1)).toBe(1);
});

describe('who would have the code of other work to warm up', () => {
  /** All have waited long enough, and work of 100 ms is worth to be warm for. */
  const patience: Patience = { isOver: () => true, isMuch: (time) => time >= 100, wait: (change) => change };

  async function prepareNext(agenda: Agenda, took: number) {
    const step = await agenda.next('prepare');
    expect(step?.kind).toBe('prepare');
    for (const { chunk } of step === null ? [] : [step]) {
      agenda.prepared(
        chunk,
        chunk.map((value) => ({ value, took })),
      );
    }
  }

  /** All is prepared, and somebody runs the second of four inputs, of which each takes so long. */
  async function allIsPrepared(took: number) {
    const agenda = createAgenda(4, 4, patience);
    for (let count = 0; count < 4; count += 1) await prepareNext(agenda, 1);
    const first = await agenda.next('run');
    agenda.ran(first?.chunk ?? [], took);
    await agenda.next('run');
    return agenda;
  }

  test('leaves to those who run what they will have run sooner', async () => {
    const agenda = await allIsPrepared(10);
    expect(await agenda.next('prepare')).toBeNull();
    expect(await agenda.next('run')).toMatchObject({ kind: 'run', chunk: [2] });
  });

  test('runs what is much, and then whatever there is', async () => {
    const agenda = await allIsPrepared(60);
    expect(await agenda.next('prepare')).toMatchObject({ kind: 'run', chunk: [2] });
    expect(await agenda.next('prepare')).toMatchObject({ kind: 'run', chunk: [3] });
  });

  test('waits for those who prepare what they will have prepared sooner', async () => {
    const agenda = createAgenda(4, 4, patience);
    await prepareNext(agenda, 10);
    await agenda.next('prepare');
    await agenda.next('run');
    const next = agenda.next('run');
    await prepareNext(agenda, 10);
    expect(await next).toMatchObject({ kind: 'run', prepared: [{ took: 10 }] });
  });

  test('runs what nobody has prepared where that is much', async () => {
    const agenda = createAgenda(4, 4, patience);
    await prepareNext(agenda, 60);
    await agenda.next('prepare');
    await agenda.next('run');
    expect(await agenda.next('run')).toEqual({ kind: 'run', chunk: [2], prepared: null });
  });
});

test('chunks are as large as is asked for, so that what their inputs share is sent less often', async () => {
  const agenda = createAgenda(
    1000,
    2,
    createPatience(Infinity, () => 1),
    64,
  );
  const sizes: number[] = [];
  for (let step = await agenda.next('run'); step !== null; step = await agenda.next('run'))
    sizes.push(step.chunk.length);
  expect(Math.max(...sizes)).toBe(64);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(1000);
});
