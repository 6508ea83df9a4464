/** Hangul words, and Latin ones with the digits and joints inside them (`ECONNRESET`, `node.js`, `t3.medium`). */
const word = /[가-힣]+|[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*/g;

/**
 * The terms by which texts are compared, each once: of Hangul every two syllables that stand together, because particles
 * and endings change words at their end and compounds are written in any spacing; of Latin script whole words and the
 * parts of joined ones.
 */
export function termsOf(text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const [found] of text.normalize('NFC').matchAll(word)) {
    if (/^[가-힣]/.test(found)) for (const pair of pairsOf(found)) terms.add(pair);
    else for (const part of partsOf(found)) terms.add(part);
  }
  return terms;
}

function pairsOf(hangul: string): readonly string[] {
  return Array.from({ length: hangul.length - 1 }, (_, at) => hangul.slice(at, at + 2));
}

function partsOf(latin: string): readonly string[] {
  const whole = latin.toLowerCase();
  return [whole, ...whole.split(/[._-]/)].filter((part) => part.length > 1);
}
