/** Reads a pattern from its beginning to its end. */
export interface PatternCursor {
  /** Whether all is read. */
  isAtEnd(): boolean;
  /** Whether a text comes next. */
  sees(text: string): boolean;
  /** Reads a text if it comes next, and says whether it did. */
  takes(text: string): boolean;
  /** Reads what a sticky expression finds here; null where it finds nothing. */
  reads(expression: RegExp): RegExpExecArray | null;
  /** Reads a character, and tells its code; 0 at the end. */
  code(): number;
  /** Gives up: there is something that we do not understand. The rest counts as read. */
  giveUp(): void;
  /** Whether it gave up. */
  hasGivenUp(): boolean;
}

/** A cursor at the beginning of a pattern. */
export function createPatternCursor(pattern: string): PatternCursor {
  let at = 0;
  let isLost = false;
  return {
    isAtEnd: () => at >= pattern.length,
    sees: (text) => pattern.startsWith(text, at),
    takes: (text) => {
      const isNext = pattern.startsWith(text, at);
      if (isNext) at += text.length;
      return isNext;
    },
    reads: (expression) => {
      expression.lastIndex = at;
      const found = expression.exec(pattern);
      if (found !== null) at += found[0].length;
      return found;
    },
    code: () => {
      const code = pattern.codePointAt(at) ?? 0;
      at += code > 0xffff ? 2 : 1;
      return code;
    },
    giveUp: () => {
      isLost = true;
      at = pattern.length;
    },
    hasGivenUp: () => isLost,
  };
}
