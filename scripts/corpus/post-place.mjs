import { createRandom } from './create-random.mjs';
import { categories, services } from './vocabulary.mjs';

const subjects = [
  'pool-exhaustion',
  'oom-kill',
  'slow-query',
  'image-slimming',
  'multi-stage',
  'probe-tuning',
  'hpa-lag',
  'dns-ndots',
  'rolling-update',
  'cert-expiry',
  'queue-backlog',
  'quarter-review',
  'oncall-notes',
  'cache-stampede',
];

/**
 * Where a post of the corpus lies, told without writing it: other posts link to it.
 * @param {number} index
 * @param {number} seed
 * @returns {{ category: string, slug: string }}
 */
export function postPlace(index, seed) {
  const category = categories[createRandom(seed * 7919 + index * 31 + 5).int(0, 3)];
  const r = createRandom(seed * 104729 + index * 17 + 3);
  return { category, slug: `${r.pick(services)}-${r.pick(subjects)}-${String(index).padStart(5, '0')}` };
}
