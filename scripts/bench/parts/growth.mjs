import { percentile } from '../../measure/percentile.mjs';
import { valueRow } from '../row.mjs';

/**
 * How many times as long a cold build of twice the posts takes.
 * @type {import('./part.mjs').Part}
 */
export async function growth({ coldBuilds }, posts, runs) {
  const half = await coldBuilds(posts / 2, runs);
  const whole = await coldBuilds(posts, runs);
  const time = (builds) =>
    percentile(
      builds.map(({ wall }) => wall),
      0.5,
    );
  const times = (name) => whole[name] && [time(whole[name]) / time(half[name])];
  return [valueRow('growth', posts, times('hoego'), times('hugo'))];
}
