import { expect, test } from 'vitest';
import { outlineOf } from '../../../../src/markdown/highlight/outline/outline-of.ts';

test.each([
  ['a group that catches is one that does not', '(a)(?<name>b)', 'ab', true],
  ['letters are a class', 'a|b|[cd]', '[a-d]', true],
  ['without regard to case there are both', 'a(?i)b|C', 'a[B-Cb-c]', true],
  ['Hangul belongs to words', '\\w', '[0-9A-Z_a-z\\uac00-\\ud7a3]', true],
  ['sets of classes are worked out', '[[:alpha:]&&[^b-z]&&\\w&&[^가-힣]]', '[A-Za]', true],
  ['white space and comments of `(?x)` are none of it', '(?x) a b # c', 'ab', true],
  ['what gives nothing back gives back', 'a*+b', 'a{0,}b', false],
  ['a loop of several letters is one of their letters', '(?:ab|c)*d', '[a-c]*d', false],
  ['what refers back may be anything', '(a)\\1b', 'a[^]{0,}b', false],
  ['of what is not known it is not told where it is not', '(?!a*+b)c', 'c', false],
  ['a third loop, and all behind it, is left out', 'a*b*c*d', 'a{0,}b{0,}', false],
])('%s', (_, pattern, source, isExact) => {
  expect(outlineOf(pattern)).toMatchObject({ source, isExact });
});

test.each([
  ['a conditional', '(a)?(?(1)b|c)'],
  ['an absence', '(?~ab)'],
  ['a moved beginning', 'a\\Kb'],
  ['one of the syllables', '가'],
  ['a letter that is two where case does not matter', '(?i)ß'],
  ['a group without an end', '(a'],
])('there is no outline of %s', (_, pattern) => {
  expect(outlineOf(pattern)).toBeNull();
});

test.each(['\\Ga', '(?:^|\\G)a', '(?<=a).*b'])(
  'what %s matches depends on where a search began',
  (pattern) => {
    expect(outlineOf(pattern)?.dependsOnStart).toBe(true);
  },
);

test.each([
  ['\\b(?:if|else)\\b', true],
  ['(?<!a)[bc]{2,}(?=d|$)', true],
  ['(?:ab?){1,3}', true],
  ['(a)b', false],
  ['(?<name>a)b', false],
  ['a(?=(b))', false],
  ['a+?b', false],
  ['a{1,2}?b', false],
  ['a{2}?', false],
  ['a*+b', false],
  ['(?>a|ab)c', false],
  ['(?:a|){2}b', false],
  ['(?:ab)*', false],
  ['\\Ga', false],
])('whether all of a match of %s is told by its outline: %s', (pattern, isWhole) => {
  expect(outlineOf(pattern)).toMatchObject({ isWhole });
});
