/** Ends the term of an English word without its ending: `deploy=` are posts with deploys, deployed, deploying. */
export const englishMark = '=';

const vowel = /[aeiouy]/;

/**
 * An English word without the endings of plurals and verbs, as the first step of Porter's algorithm takes them off,
 * and without a final e, which these endings replace: `retries` and `retry` are `retri`, `caching` and `cache` are
 * `cach`.
 * @param word in small letters; what is no plain word of four letters or more stays as it is
 */
export function englishStem(word: string): string {
  if (!/^[a-z]{4,20}$/.test(word)) return word;
  const stem = withoutVerbEnding(withoutPlural(word));
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

function withoutPlural(word: string): string {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  const stem = /^(.{2,}?)(?:ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || !vowel.test(stem)) return word;
  // running, but calling and passing.
  return /([^aeioulsz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
