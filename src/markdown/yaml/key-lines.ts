/** A key of one word, or in quotation marks, at the margin: `title: …`, `"title": …`, and the slip `title:제목`. */
const key = /^(?:[\p{L}\p{N}_][\p{L}\p{N}_.-]*|"[^"\n]*"|'[^'\n]*')[ \t]*:(?:[ \t]|$|(?!\/)(?<=\p{L}:))/u;

/** Most keys are of Latin letters; until another is met, V8 need not compile what all letters are. */
const usualKey = /^[A-Za-z_][\w.-]*[ \t]*:(?:[ \t]|$)/;

/** Whether a line states a key. */
const isKey = (line: string) => usualKey.test(line) || key.test(line);

/** What else may stand at the margin of a block of YAML: items of a list, comments, closing brackets. */
const other = /^(?:-(?:[ \t]|$)|[#\]}])/;

/** Whether lines between two fences are frontmatter: one of them states a key, or they state nothing at all. */
export function statesKeys(block: string): boolean {
  const lines = block.split('\n').filter((line) => !/^[ \t]*(?:#|$)/.test(line));
  return (
    lines.length === 0 ||
    lines.some((line) => /^[ \t]*(?:- .*:[ \t]|\{)/.test(line) || isKey(line.trimStart()))
  );
}

/**
 * Where the text of a post begins in what should be YAML: at the first line at the margin that no block of keys can have.
 * @param isClosed whether a fence follows. Then such a line may also be a value that goes on, badly indented; it is text
 * if it stands below an empty line, or in a paragraph below one behind which no key comes any more
 * @returns an offset; null when there is no such line
 */
export function startOfProse(block: string, isClosed: boolean): number | null {
  const lines = block.split('\n');
  let lastKey: number | undefined;
  let offset = 0;
  let paragraph: number | null = null;
  for (const [at, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    if (!isBlank && at > 0 && lines[at - 1]?.trim() === '') paragraph = offset;
    if (!isBlank && !/^[ \t]/.test(line) && !other.test(line) && !isKey(line)) {
      if (!isClosed || paragraph === offset) return offset;
      lastKey ??= lines.findLastIndex(isKey);
      if (paragraph !== null && at > lastKey) return paragraph;
    }
    offset += line.length + 1;
  }
  return null;
}
