import { setFlagsFromString } from 'node:v8';

/**
 * Options of V8 that let it optimise later and inline less, by the version of Node. Without them it optimises for a server
 * that runs for days; of a build of some seconds on two cores that took every eighth second of processor time, beside
 * workers that needed it (`npm run bench -- cold`: 13.2 -> 11.5 s of processor time for 1,000 posts; with several times as
 * many posts it makes no difference). Options are none of Node's promises, so versions that were not tried have none.
 */
export const optionsOf: Readonly<Record<number, readonly string[]>> = {
  20: ['--interrupt-budget=300000', '--max-inlined-bytecode-size-cumulative=400'],
  22: ['--invocation-count-for-turbofan=12000', '--max-inlined-bytecode-size-cumulative=400'],
  24: ['--invocation-count-for-turbofan=12000', '--max-inlined-bytecode-size-cumulative=400'],
};

/**
 * Lets this process, and all its threads, optimise code later. It changes when code is fast, never what it does.
 * @param node the version of Node, such as `20.19.0`
 */
export function optimiseLate(node: string): void {
  for (const option of optionsOf[Number.parseInt(node, 10)] ?? []) setFlagsFromString(option);
}
