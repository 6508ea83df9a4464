import type * as z from 'zod';
import { invariant } from '../kernel/invariant.ts';
import type { Stated, StatedBlock, StatedMap, StatedPath } from './stated.ts';
import type { ReadFields } from './stated-fields.ts';

/** The fields of a block as a schema reads them, what is wrong with the others, and the block without those. */
export type SoundFields<Fields> = {
  readonly fields: Fields;
  readonly issues: readonly z.core.$ZodIssue[];
  /** The parts that were left out, by where they would stand in what was read; where an item of a list was, the list. */
  readonly wrong: readonly StatedPath[];
  /** What was read: its lists have the positions of the fields, and it knows where they stand in the file. */
  readonly sound: StatedBlock;
};

/**
 * Reads a block as far as it is right. Of what is wrong as little is left out as can be: a part of a map, else an item of a
 * list, so that one mistyped word does not hide a whole timeline from the rules that look at it.
 * @param read by a schema in which nothing is required at the top
 */
export function readSoundFields<Fields>(read: ReadFields<Fields>, block: StatedBlock): SoundFields<Fields> {
  const first = read(block.values);
  const issues = first.error?.issues ?? [];
  let reading = first;
  let sound = block;
  let wrong: readonly StatedPath[] = [];
  while (!reading.success) {
    const { values } = sound;
    const gone = reading.error.issues.map(({ path }) =>
      statedPart(
        values,
        path.filter((step) => typeof step !== 'symbol'),
      ),
    );
    sound = withoutParts(sound, gone);
    wrong = [...wrong, ...gone].map((path) => pathWithout(path, gone));
    reading = read(sound.values);
  }
  return { fields: reading.data, issues, wrong, sound };
}

/** Where a path leads once other parts are gone: items after those move up, and one that is gone itself is its list. */
function pathWithout(path: StatedPath, gone: readonly StatedPath[]): StatedPath {
  const left: (string | number)[] = [];
  for (const [at, step] of path.entries()) {
    const beside = gone.filter(
      (other) => other.length === at + 1 && path.slice(0, at).every(isStepOf(other)),
    );
    const positions = new Set(beside.map((other) => other[at]).filter((other) => typeof other === 'number'));
    if (typeof step === 'number' && positions.has(step)) return left;
    left.push(typeof step === 'number' ? step - [...positions].filter((other) => other < step).length : step);
  }
  return left;
}

function isStepOf(path: StatedPath): (step: string | number, at: number) => boolean {
  return (step, at) => path[at] === step;
}

/** A block without some of its parts, which are there; the positions in its lists are those of what is left. */
export function withoutParts(block: StatedBlock, paths: readonly StatedPath[]): StatedBlock {
  const rest = without(block.values, paths);
  const { stated } = rest;
  invariant(stated !== null && typeof stated === 'object' && !Array.isArray(stated), 'a map stays one');
  return {
    ...block,
    values: stated as StatedMap,
    spanOf: (path, part) => block.spanOf(rest.originOf(path), part),
  };
}

/** As much of a path as is there: what is missing makes what it is missing from wrong. */
function statedPart(values: Stated, path: StatedPath): StatedPath {
  let around = values;
  for (const [at, step] of path.entries()) {
    if (around === null || typeof around === 'string' || !Object.hasOwn(around, step)) {
      invariant(at > 0, 'nothing is required at the top');
      return path.slice(0, at);
    }
    around = Reflect.get(around, step) ?? null;
  }
  return path;
}

/** A value without some of its parts, and where each path in it led before. */
type Rest = { readonly stated: Stated; readonly originOf: (path: StatedPath) => StatedPath };

function without(stated: Stated, paths: readonly StatedPath[]): Rest {
  if (stated === null || typeof stated === 'string' || paths.length === 0) {
    return { stated, originOf: (path) => path };
  }
  const gone = new Set(paths.filter(({ length }) => length === 1).map(([step]) => String(step)));
  const steps = Object.keys(stated).filter((step) => !gone.has(step));
  const parts = steps.map((step) => {
    const inside = paths.filter(([first, ...rest]) => String(first) === step && rest.length > 0);
    return without(
      Reflect.get(stated, step),
      inside.map(([, ...rest]) => rest),
    );
  });
  const isList = Array.isArray(stated);
  const position = (step: string | number) => (isList ? Number(step) : steps.indexOf(String(step)));
  return {
    stated: isList ? parts.map((part) => part.stated) : mapOf(steps, parts),
    originOf: ([step, ...rest]) => {
      if (step === undefined) return [];
      const at = position(step);
      const origin = steps[at];
      if (origin === undefined) return [step, ...rest];
      return [isList ? Number(origin) : origin, ...(parts[at]?.originOf(rest) ?? rest)];
    },
  };
}

function mapOf(keys: readonly string[], parts: readonly Rest[]): StatedMap {
  const map: Record<string, Stated> = Object.create(null);
  for (const [at, key] of keys.entries()) map[key] = parts[at]?.stated ?? null;
  return map;
}
