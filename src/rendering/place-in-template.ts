import { SourceMap, type SourceMapPayload } from 'node:module';
import type { Place } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';

const frame = /hoego-template\.cjs:(\d+):(\d+)/;

/**
 * Where in the template files something was thrown: the innermost frame of its stack that is a template's, mapped
 * back through the source map.
 * @param sourceMap a version 3 source map as JSON, its sources being source paths
 * @param file the page's own template, for what was thrown outside all template code
 */
export function placeInTemplate(thrown: unknown, sourceMap: string, file: SourcePath): Place {
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : '';
  const match = frame.exec(stack);
  if (match === null) return { file };
  const payload: SourceMapPayload = JSON.parse(sourceMap);
  const origin = new SourceMap(payload).findEntry(Number(match[1]) - 1, Number(match[2]) - 1);
  if (!('originalSource' in origin)) return { file };
  const line = origin.originalLine + 1;
  const column = origin.originalColumn + 1;
  return { file: origin.originalSource, span: { line, column, endLine: line, endColumn: column } };
}
