/** Control characters, line separators, and the marks that turn the direction of a line (UAX #9): they hide what is there. */
export const unsafeCharacters = /[\p{Cc}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text that stays on its line and commands no terminal: control characters as `\n`, `\t`, `\u001b`. In JSON text
 * the result means the same.
 */
export function escapeControls(text: string): string {
  return text.replace(unsafeCharacters, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
