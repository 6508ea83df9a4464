import type { Observer, Stage } from '../engine/task.ts';
import type { Plain } from '../kernel/plain.ts';
import { examplePosts } from '../pipeline/example-posts.ts';
import type { Surroundings } from './surroundings.ts';

/** How long a build took, in milliseconds, and what it did not have to do. */
export type BuildTimes = {
  readonly milliseconds: number;
  readonly stages: { readonly [stage in Stage]?: number };
  /** Posts and pages that were remembered. */
  readonly remembered: number;
  /** The posts that took longest, the slowest first; only those that took long at all. */
  readonly slowest: readonly { readonly source: string; readonly milliseconds: number }[];
};

/** Takes the times of a build while it runs. */
export type Stopwatch = {
  readonly observer: Observer;
  readonly onTook: (task: string, input: Plain, milliseconds: number) => void;
  readonly read: () => BuildTimes;
};

/** Posts that are told of, and how long each of them must have taken, in milliseconds. */
const told = 3;
const slow = 500;

/** A stopwatch that begins to run. */
export function createStopwatch({ now }: Pick<Surroundings, 'now'>): Stopwatch {
  const begin = now();
  const begun: { readonly stage: Stage; readonly at: number }[] = [];
  const posts: { readonly source: string; readonly milliseconds: number }[] = [];
  const remembered = new Map<string, number>();
  const onStage = (stage: Stage) => void begun.push({ stage, at: now() });
  return {
    observer: {
      onStage,
      onTask: (name, inputs, missing) => {
        if (name === 'analyse') onStage('index');
        if (name !== 'parse' && name !== 'render') return;
        onStage(name);
        // With inputs a task begins, perhaps once more, and then what it was before does not count.
        const before = inputs > 0 ? 0 : (remembered.get(name) ?? 0);
        remembered.set(name, before + inputs - missing);
      },
      onAnswer: () => {},
    },
    onTook: (task, input, milliseconds) => {
      const source = task === 'parse' ? sourceOf(input) : null;
      if (source !== null && milliseconds >= slow)
        posts.push({ source, milliseconds: Math.round(milliseconds) });
    },
    read: () => {
      const end = now();
      const stages: { [stage in Stage]?: number } = {};
      // A stage begins again when something turned out to be missing.
      for (const [index, { stage, at }] of begun.entries())
        stages[stage] = (stages[stage] ?? 0) + (begun[index + 1]?.at ?? end) - at;
      return {
        milliseconds: end - begin,
        stages,
        remembered: [...remembered.values()].reduce((sum, count) => sum + count, 0),
        slowest: posts.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, told),
      };
    },
  };
}

const examples: ReadonlySet<string> = new Set(examplePosts.map(({ text }) => text.digest));

/** The path of the post that is parsed; null for one of the leak scan's examples, which are none of the site's. */
function sourceOf(input: Plain): string | null {
  if (typeof input !== 'object' || input === null || !('source' in input)) return null;
  const { source } = input;
  if (typeof source !== 'object' || source === null || !('path' in source)) return null;
  if ('text' in source && typeof source.text === 'string' && examples.has(source.text)) return null;
  return typeof source.path === 'string' ? source.path : null;
}
