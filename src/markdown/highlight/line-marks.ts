/** What a comment such as `// [!code ++]` says about its line. */
export type LineMark = 'add' | 'remove' | 'highlighted' | 'focus';

const marks: Readonly<Record<string, LineMark>> = {
  '++': 'add',
  '--': 'remove',
  highlight: 'highlighted',
  hl: 'highlighted',
  focus: 'focus',
};

/** A mark is looked for in lines up to this length; the search needs time by the square of a line's spaces. */
const longestMarked = 2000;

const notation =
  /\s*(?:\/\/|#|--|;|%|<!--|\/\*|\{\/\*)\s*\[!code\s+(\+\+|--|highlight|hl|focus)(?::(\d+))?\]\s*(?:-->|\*\/\}?)?\s*$/;

/**
 * Takes the notation out of code: `// [!code ++]`, `# [!code --]`, `<!-- [!code focus] -->`, `// [!code hl:3]` for
 * three lines from here. It is taken out before highlighting, so that the comment is no part of what is coloured.
 */
export function readLineMarks(code: string): {
  lines: readonly string[];
  marks: ReadonlyMap<number, ReadonlySet<LineMark>>;
} {
  const found = new Map<number, Set<LineMark>>();
  const lines = code.split('\n').map((line, at) => {
    const match = line.includes('[!code') && line.length < longestMarked ? notation.exec(line) : null;
    const mark = marks[match?.[1] ?? ''];
    if (match === null || mark === undefined) return line;
    for (let number = at + 1; number <= at + Number(match[2] ?? 1); number += 1) {
      found.set(number, (found.get(number) ?? new Set()).add(mark));
    }
    return line.slice(0, match.index);
  });
  return { lines, marks: found };
}
