import { describe, expect, test } from 'vitest';
import { sharedWords } from '../../../src/search/query/shared-words.ts';

describe('words that a line of a post and a pasted log share', () => {
  const marked = (line: string, log: string) =>
    sharedWords(line, log).map(([from, to]) => line.slice(from, to));

  test.each([
    [
      'names are marked whole',
      'java.net.ConnectException: x',
      'java.net.ConnectException',
      ['java.net.ConnectException'],
    ],
    [
      'a sentence is one mark',
      'worker: Connection is refused',
      'Connection is refused',
      ['Connection is refused'],
    ],
    ['upper and lower case are one', 'vault IS Sealed', 'Vault is sealed', ['vault IS Sealed']],
    ['Hangul, too', '연결이 거부됨: 17', '연결이 거부됨: 99', ['연결이 거부됨']],
    ['numbers are others each time', 'code 503 after 30000', 'code 503', ['code']],
    ['one letter tells nothing', 'a timeout', 'a b c', []],
    ['parts of words do not count', 'disconnected', 'connected', []],
    ['what has nothing in common has no mark', 'Vault is sealed', 'disk full', []],
  ])('%s', (_, line, log, expected) => {
    expect(marked(line, log)).toEqual(expected);
  });
});
