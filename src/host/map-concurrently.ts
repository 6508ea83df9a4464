/**
 * Runs an asynchronous function on many items, a few at a time, so that open files and memory stay bounded.
 * @param limit how many run at once
 * @returns the results in the order of the items
 * @throws the first error, when nothing is running any more; no further item is begun after it
 */
export async function mapConcurrently<In, Out>(
  items: readonly In[],
  limit: number,
  run: (item: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = [];
  const errors: unknown[] = [];
  const queue = items.entries();
  async function work() {
    for (const [at, item] of queue) {
      if (errors.length > 0) return;
      try {
        results[at] = await run(item);
      } catch (error) {
        errors.push(error);
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  if (errors.length > 0) throw errors[0];
  return results;
}
