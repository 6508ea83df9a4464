import type { Span } from '../kernel/diagnostic.ts';

/** A line of `_redirects` or `_headers` that says something. */
export type RuleLine = { readonly rule: string; readonly isIndented: boolean; readonly span: Span };

/** The lines of a file of rules without comments and empty ones. */
export function ruleLines(text: string): readonly RuleLine[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    const rule = line.trim();
    if (rule === '' || rule.startsWith('#')) return [];
    const [number, column] = [at + 1, line.indexOf(rule) + 1];
    const span = { line: number, column, endLine: number, endColumn: column + rule.length };
    return [{ rule, isIndented: /^\s/.test(line), span }];
  });
}
