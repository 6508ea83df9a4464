/** Every pattern that stands in a grammar of TextMate, each once. */
export function patternsIn(grammar: object): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (part: object): void => {
    for (const [name, value] of Object.entries(part)) {
      if (typeof value === 'object' && value !== null) visit(value);
      else if (typeof value === 'string' && isPattern(name, value)) found.add(value);
    }
  };
  visit(grammar);
  return found;
}

const isPattern = (name: string, value: string): boolean =>
  name === 'match' ||
  name === 'begin' ||
  ((name === 'end' || name === 'while') && !refersToBegin.test(value));

/** What the beginning has caught is put in before the end is a pattern. */
const refersToBegin = /\\\d/;
