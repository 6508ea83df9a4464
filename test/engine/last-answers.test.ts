import { expect, test } from 'vitest';
import { createLastAnswers } from '../../src/engine/last-answers.ts';
import type { RunAll, Task } from '../../src/engine/task.ts';

const double: Task<{ readonly n: number }, number> = { name: 'double', needs: () => [], from: 'sources' };
const [one, two, three] = [{ n: 1 }, { n: 2 }, { n: 3 }];

/** Runs inputs by looking each up, and says of which it was asked. */
function lookingUp() {
  const asked: (readonly unknown[])[] = [];
  const runAll: RunAll = async (_, inputs) => {
    asked.push(inputs);
    return inputs.map((input) => ({ value: input as never, diagnostics: [] }));
  };
  return { asked, runAll };
}

test('inputs that are the objects of the last time are not looked up', async () => {
  const { asked, runAll } = lookingUp();
  const answers = createLastAnswers(9);
  const first = await answers.over(runAll)(double, [one, two]);
  expect(await answers.over(runAll)(double, [one, two])).toBe(first);
  expect(asked).toEqual([[one, two]]);
});

test('one that is another object, although it is equal, is looked up, and no other', async () => {
  const { asked, runAll } = lookingUp();
  const run = createLastAnswers(9).over(runAll);
  await run(double, [one, two]);
  const another = { n: 2 };
  const outcomes = await run(double, [one, another]);
  expect(asked).toEqual([[one, two], [another]]);
  expect(outcomes.map(({ value }) => value)).toEqual([one, another]);
  expect(outcomes[1]?.value).toBe(another);
});

test('a list of another length, and one of another task, are looked up as a whole', async () => {
  const { asked, runAll } = lookingUp();
  const run = createLastAnswers(9).over(runAll);
  await run(double, [one, two]);
  await run(double, [one, two, three]);
  await run({ ...double, name: 'another' }, [one, two, three]);
  expect(asked.map((inputs) => inputs.length)).toEqual([2, 3, 3]);
});

test('outcomes are told one by one, whether they were looked up or not', async () => {
  const answers = createLastAnswers(9);
  const looking: RunAll = async (_, inputs, onOutcome = () => {}) => {
    const outcomes = inputs.map((input) => ({ value: input as never, diagnostics: [] }));
    outcomes.forEach(onOutcome);
    return outcomes;
  };
  const another = { n: 2 };
  const rounds = {
    'looked up': [one, two, three],
    known: [one, two, three],
    'one looked up': [one, another, three],
  };
  for (const inputs of Object.values(rounds)) {
    const told = new Map<number, unknown>();
    await answers.over(looking)(double, inputs, ({ value }, at) => {
      expect(told.has(at)).toBe(false);
      told.set(at, value);
    });
    expect(inputs.map((_, at) => told.get(at))).toEqual(inputs);
  }
});

test('an answer is given again so many times, and then looked up', async () => {
  const { asked, runAll } = lookingUp();
  const answers = createLastAnswers(2);
  for (let round = 0; round < 7; round++) await answers.over(runAll)(double, [one, two]);
  expect(asked.length).toBe(3);
});

test('an input is found where the first of its list is another, or the last', async () => {
  const { asked, runAll } = lookingUp();
  const answers = createLastAnswers(9);
  await answers.over(runAll)(double, [one, two, three]);
  const [first, last] = [{ n: 1 }, { n: 3 }];
  await answers.over(runAll)(double, [first, two, three]);
  await answers.over(runAll)(double, [first, two, last]);
  expect(asked.slice(1)).toEqual([[first], [last]]);
});

test('what came of an input is not taken for what came of the one that stands there now', async () => {
  const { runAll } = lookingUp();
  const answers = createLastAnswers(9);
  const valuesOf = async (...inputs: readonly { readonly n: number }[]) =>
    (await answers.over(runAll)(double, inputs)).map(({ value }) => value);
  const first = await answers.over(runAll)(double, [one, two]);
  const before = [...first];
  expect(await valuesOf(one, three)).toEqual([one, three]);
  expect(await valuesOf(one, two)).toEqual([one, two]);
  expect(first).toEqual(before);
});

test('an input has its turn although another one of its list is new in every round', async () => {
  const { asked, runAll } = lookingUp();
  const answers = createLastAnswers(3);
  const roundsWithOne: number[] = [];
  for (let round = 0; round < 9; round++) {
    const before = asked.length;
    await answers.over(runAll)(double, [one, { n: round }]);
    if (asked.slice(before).some((inputs) => inputs.includes(one))) roundsWithOne.push(round);
  }
  expect(roundsWithOne).toEqual([0, 4, 8]);
});

test('with no times at all everything is looked up', async () => {
  const { asked, runAll } = lookingUp();
  const answers = createLastAnswers(0);
  for (let round = 0; round < 3; round++) await answers.over(runAll)(double, [one]);
  expect(asked.length).toBe(3);
});

test('a list that is run twice in a round is looked up once, and then has the answers of that round', async () => {
  const { asked, runAll } = lookingUp();
  const answers = createLastAnswers(9);
  await answers.over(runAll)(double, [one, two]);
  const run = answers.over(runAll);
  const another = { n: 2 };
  await run(double, [one, another]);
  await run(double, [one, another]);
  expect(asked).toEqual([[one, two], [another]]);
});

test('lists that are new at once are looked up again in different rounds', async () => {
  const { asked, runAll } = lookingUp();
  const answers = createLastAnswers(3);
  const lists = [[one], [two], [three]];
  const lookedUp: number[] = [];
  for (let round = 0; round < 11; round++) {
    const before = asked.length;
    const run = answers.over(runAll);
    for (const list of lists) await run(double, list);
    lookedUp.push(asked.length - before);
  }
  expect(lookedUp).toEqual([3, 0, 1, 1, 1, 0, 1, 1, 1, 0, 1]);
});

test('what was forgotten is looked up', async () => {
  const { asked, runAll } = lookingUp();
  const answers = createLastAnswers(9);
  await answers.over(runAll)(double, [one]);
  answers.forget();
  await answers.over(runAll)(double, [one]);
  expect(asked.length).toBe(2);
});

test('nothing is kept but what the last round ran', async () => {
  const { asked, runAll } = lookingUp();
  const answers = createLastAnswers(9);
  await answers.over(runAll)(double, [one]);
  await answers.over(runAll)(double, [two]);
  await answers.over(runAll)(double, [one]);
  expect(asked).toEqual([[one], [two], [one]]);
});
