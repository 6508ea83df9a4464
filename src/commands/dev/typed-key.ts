/** What can be asked for at the terminal. */
export type Key = 'open' | 'rebuild' | 'quit' | 'help';

/** Letters, and what the same keys write while the keyboard is in Korean. */
const keys: Readonly<Record<string, Key>> = {
  o: 'open',
  ㅐ: 'open',
  r: 'rebuild',
  ㄱ: 'rebuild',
  q: 'quit',
  ㅂ: 'quit',
  h: 'help',
  ㅗ: 'help',
  '?': 'help',
};

/** What a typed line asks for; null for nothing that is known. */
export function typedKey(line: string): Key | null {
  const letter = line.trim().toLowerCase().normalize('NFC');
  return Object.hasOwn(keys, letter) ? (keys[letter] ?? null) : null;
}
