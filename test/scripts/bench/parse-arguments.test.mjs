import { expect, it } from 'vitest';
import { parseArguments } from '../../../scripts/bench/parse-arguments.mjs';

it('asks for the profile core in Korean when nothing is said', () => {
  expect(parseArguments([])).toEqual({
    names: [],
    all: false,
    posts: null,
    runs: null,
    profile: 'core',
    lang: 'ko',
    json: false,
  });
});

it('takes parts and options in any order', () => {
  const asked = parseArguments(['cold', '--posts', '500', 'dev', '--runs=2', '--profile', 'full', '--json']);
  expect(asked).toMatchObject({ names: ['cold', 'dev'], posts: 500, runs: 2, profile: 'full', json: true });
});

it.each([
  [['colt']],
  [['--profile', 'fast']],
  [['--posts', '0']],
  [['--posts', '1e3']],
  [['--runs', 'two']],
  [['--lang', 'fr']],
  [['--fast']],
])('%j is refused', (args) => {
  expect(() => parseArguments(args)).toThrow(TypeError);
});
