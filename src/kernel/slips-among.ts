/**
 * Which of some names differ by no more than a slip of the fingers: a letter too many, missing, wrong, or in another place, in a
 * word that is long enough for that to be one, or a hyphen. `zone-a` and `zone-b`, `eks` and `ecs`, `node-1` and `node-2` are two
 * things. It looks at pairs that are alike only, so that thousands of names take no time.
 * @param names in one letter case, each once
 */
export function slipsAmong(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, string[]>();
  for (const name of names) {
    for (const key of shortened(name.replaceAll('-', ''))) {
      const before = alike.get(key);
      if (before === undefined) alike.set(key, [name]);
      else before.push(name);
    }
  }
  const slips = new Map<string, Set<string>>();
  for (const group of alike.values()) {
    for (const name of group) {
      for (const other of group) {
        if (name === other || !isSlip(name, other)) continue;
        const found = slips.get(name) ?? new Set();
        slips.set(name, found.add(other));
      }
    }
  }
  return new Map([...slips].map(([name, others]) => [name, [...others].sort()]));
}

/** A word, and what it is with one letter left out. What is a slip apart has one of these in common. */
function shortened(word: string): ReadonlySet<string> {
  const letters = [...word];
  return new Set([word, ...letters.map((_, at) => letters.toSpliced(at, 1).join(''))]);
}

/** Letters from which on a word with another letter in it is more likely mistyped than another word. */
const leastLetters = 5;

function isSlip(one: string, other: string): boolean {
  if (one.replaceAll('-', '') === other.replaceAll('-', '')) return true;
  const [words, others] = [one.split('-'), other.split('-')];
  if (words.length !== others.length) return false;
  const different = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] ?? '']]));
  return different.length === 1 && different.every(([a = '', b = '']) => isMistyped(a, b));
}

function isMistyped(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < leastLetters) return false;
  // Numbers count things of a kind.
  return one.replace(/\d/g, '') !== other.replace(/\d/g, '');
}
