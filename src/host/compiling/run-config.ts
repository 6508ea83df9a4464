import { SourceMap } from 'node:module';
import { diagnose, type Outcome, type Place } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { ConfigBundle } from './bundle-config.ts';

/**
 * What a compiled configuration exports by default. It runs from memory: no file is written for it.
 * @param file the configuration's path, for a throw that has no place in it
 */
export async function runConfig(
  { code, sourceMap }: ConfigBundle,
  file: SourcePath,
): Promise<Outcome<unknown>> {
  try {
    const module: unknown = await import(
      `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
    );
    return { value: defaultOf(module), diagnostics: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      value: null,
      diagnostics: [diagnose('config/throws', placeOf(error, sourceMap) ?? { file }, { reason })],
    };
  }
}

function defaultOf(module: unknown): unknown {
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
}

/** The topmost line of a stack that lies in the configuration, led back to its source. */
function placeOf(error: unknown, sourceMap: string): Place | null {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const [, line, column] = /data:text\/javascript;base64,[^\s:]*:(\d+):(\d+)/.exec(stack) ?? [];
  if (line === undefined || column === undefined) return null;
  const entry = new SourceMap(JSON.parse(sourceMap)).findEntry(Number(line) - 1, Number(column) - 1);
  if (!('originalSource' in entry)) return null;
  const at = { line: entry.originalLine + 1, column: entry.originalColumn + 1 };
  const span = { ...at, endLine: at.line, endColumn: at.column + 1 };
  return { file: entry.originalSource.normalize('NFC'), span };
}
