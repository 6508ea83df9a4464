import type * as z from 'zod';
import type { Diagnostic } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { fieldProblem } from './field-problem.ts';
import { partsOf, schemaAt } from './inner-schema.ts';
import type { Stated, StatedBlock, StatedMap, StatedPath } from './stated.ts';
import { statedPlace } from './stated-place.ts';

/** What zod found wrong with the fields of a block, each at its place. What could not be read has been told. */
export function fieldProblems(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  block: StatedBlock,
  file: SourcePath,
): readonly Diagnostic[] {
  return issues
    .filter(({ path: [key] }) => typeof key !== 'string' || !block.unreadable.has(key))
    .map((issue) => {
      const path = issue.path.filter((step) => typeof step !== 'symbol');
      const parts = partsOf(schemaAt(schema, path));
      const place = statedPlace(block, file, path);
      return fieldProblem(issue, nameOf(block.values, path), valueAt(block.values, path), parts, place);
    });
}

/** The names on the way to a value, without those that a shorter way of writing it leaves out. */
function nameOf(values: StatedMap, path: StatedPath): string {
  const steps = path.filter((_, at) => typeof valueAt(values, path.slice(0, at)) !== 'string');
  return steps.filter((step) => typeof step === 'string').join('.');
}

/** The value at a path; the text around it where the value is only a part of one. */
function valueAt(values: StatedMap, path: StatedPath): Stated {
  return path.reduce<Stated>(
    (around, step) =>
      around === null || typeof around === 'string' ? around : (Reflect.get(around, step) ?? null),
    values,
  );
}
