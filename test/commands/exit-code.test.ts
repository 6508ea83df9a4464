import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/commands/exit-code.ts';
import type { Diagnostic } from '../../src/kernel/diagnostic.ts';
import { type DiagnosticCode, diagnosticCodes } from '../../src/kernel/diagnostic-codes.ts';

function found(code: DiagnosticCode): Diagnostic {
  return { code, severity: diagnosticCodes[code].severity, file: 'posts/a.md', args: {} };
}

describe('the exit code', () => {
  it.each<[DiagnosticCode[], number]>([
    [[], 0],
    [['config/no-effect'], 0],
    [['config/unknown-key'], 0],
    [['link/missing'], 1],
    [['source/empty'], 1],
    [['config/base'], 3],
    [['template/throws'], 3],
    [['previous/not-found'], 2],
    [['previous/format', 'link/missing'], 2],
    [['source/unreadable'], 4],
    [['source/unwritable'], 4],
    [['source/missing-folder'], 4],
    [['output/locked'], 4],
    [['server/ports-taken'], 4],
    [['link/missing', 'config/base'], 3],
    [['output/locked', 'link/missing', 'config/base'], 4],
  ])('for %j is %i', (codes, code) => {
    expect(exitCodeOf(codes.map(found), false)).toBe(code);
  });

  it.each<[DiagnosticCode[], number]>([
    [['link/dead-root'], 1],
    [['config/unknown-key'], 3],
    [['config/no-effect'], 0],
  ])('with --strict for %j is %i', (codes, code) => {
    expect(exitCodeOf(codes.map(found), true)).toBe(code);
  });
});
