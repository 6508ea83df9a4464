import type { Work } from '../engine/task.ts';
import type { Plain } from '../kernel/plain.ts';

/**
 * Work whose code is loaded when it is first done, or asked to be. A thread that does other work needs none of it, and
 * begins that sooner.
 */
export function laterWork<In extends Plain, Out extends Plain>(
  load: () => Promise<Work<In, Out>>,
): Work<In, Out> {
  let loading: Promise<Work<In, Out>> | undefined;
  const loaded = () => {
    loading ??= load();
    return loading;
  };
  return {
    load: async () => void (await loaded()),
    run: async (...given) => (await loaded()).run(...given),
    giveUp: async (...given) => (await loaded()).giveUp(...given),
  };
}
