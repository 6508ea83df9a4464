/** A Hangul name and an English one that a text puts side by side, and how much that says. */
export type MinedPair = { readonly hangul: string; readonly latin: string };

const hangulFirst = /((?:[가-힣]{1,12} ){0,2}[가-힣]{2,16}) ?\(([A-Za-z][A-Za-z -]{1,30})\)/g;
const latinFirst =
  /([A-Za-z][A-Za-z-]{1,20}(?: [A-Za-z][A-Za-z-]{1,20}){0,2}) ?\(([가-힣]{2,16}(?: [가-힣]{1,12}){0,2})\)/g;

/**
 * The names that a text explains by each other: `서킷 브레이커(circuit breaker)`, `liveness probe(활성 프로브)`. As many words
 * are taken for the name as the explanation has: what stands before them belongs to the sentence.
 */
export function minedPairs(text: string): readonly MinedPair[] {
  if (!text.includes('(')) return [];
  return [
    ...[...text.matchAll(hangulFirst)].map(([, hangul = '', latin = '']) => pairOf(hangul, latin)),
    ...[...text.matchAll(latinFirst)].flatMap(([, latin = '', hangul = '']) => inverse(latin, hangul)),
  ];
}

function pairOf(hangul: string, latin: string): MinedPair {
  const words = latin.trim().toLowerCase().split(/[- ]+/);
  return { hangul: hangul.split(' ').slice(-words.length).join(''), latin: words.join(' ') };
}

/** Here the Latin words are the sentence's, and only as many as the explanation has are the name. */
function inverse(latin: string, hangul: string): readonly MinedPair[] {
  const count = hangul.split(' ').length;
  const words = latin.toLowerCase().split(/[- ]+/).slice(-count);
  return words.length === count ? [{ hangul: hangul.replaceAll(' ', ''), latin: words.join(' ') }] : [];
}
