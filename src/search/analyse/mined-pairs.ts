/** A Hangul name and an English one that a text puts side by side. */
export type MinedPair = { readonly hangul: string; readonly latin: string };

/** What stands in parentheses and may be a name, in either script. */
const explanation = /\((?:([A-Za-z][A-Za-z -]{1,30})|([가-힣]{2,16}(?: [가-힣]{1,12}){0,2}))\)/g;

/** The words before it, at most three. */
const hangulBefore = /(?:[가-힣]{1,12} ){0,2}[가-힣]{2,16}(?= ?$)/;
const latinBefore = /(?:[A-Za-z][A-Za-z-]{1,20} ){0,2}[A-Za-z][A-Za-z-]{1,20}(?= ?$)/;

/** Characters in which these words are. */
const reach = 64;

/**
 * The names that a text explains by each other: `서킷 브레이커(circuit breaker)`, `liveness probe(활성 프로브)`. As many words
 * are taken for the name as the explanation has: what stands before them belongs to the sentence.
 */
export function minedPairs(text: string): readonly MinedPair[] {
  return [...text.matchAll(explanation)].flatMap(({ 1: latin, 2: hangul, index }) => {
    const before = text.slice(Math.max(0, index - reach), index);
    return latin === undefined ? inEnglish(before, hangul ?? '') : inHangul(before, latin);
  });
}

function inHangul(before: string, explained: string): readonly MinedPair[] {
  const [name] = hangulBefore.exec(before) ?? [];
  if (name === undefined) return [];
  const words = explained.trim().toLowerCase().split(/[- ]+/);
  return [{ hangul: name.split(' ').slice(-words.length).join(''), latin: words.join(' ') }];
}

function inEnglish(before: string, explained: string): readonly MinedPair[] {
  const count = explained.split(' ').length;
  const words = (latinBefore.exec(before)?.[0] ?? '').toLowerCase().split(/[- ]+/).slice(-count);
  return words.length === count && words[0] !== ''
    ? [{ hangul: explained.replaceAll(' ', ''), latin: words.join(' ') }]
    : [];
}
