import { bundledLanguages } from 'shiki/langs';

/** Every pattern of every grammar that Shiki has, each once. */
export async function grammarPatterns(): Promise<readonly string[]> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, part] of Object.entries(value)) {
      if (typeof part !== 'string') visit(part);
      else if (name === 'match' || name === 'begin' || (isEnd(name) && !refersToBegin.test(part)))
        found.add(part);
    }
  };
  for (const load of Object.values(bundledLanguages)) visit((await load()).default);
  return [...found];
}

const isEnd = (name: string): boolean => name === 'end' || name === 'while';

/** What the beginning has caught is put in before the end is a pattern. */
const refersToBegin = /\\\d/;
