import { percentile } from '../../measure/percentile.mjs';
import { figure } from '../figure.mjs';
import { figureRow } from '../row.mjs';

/**
 * How many times as long a cold build of twice the posts takes.
 * @type {import('./part.mjs').Part}
 */
export async function growth({ coldBuilds }, posts, runs) {
  const half = await coldBuilds(Math.ceil(posts / 2), runs);
  const whole = await coldBuilds(posts, runs);
  const of = (name) => (whole[name] === undefined ? null : times(half[name], whole[name]));
  return [figureRow('growth', posts, of('hoego'), of('hugo'))];
}

function times(half, whole) {
  const cpu = whole[0].cpu === null ? null : middle(whole, 'cpu') / middle(half, 'cpu');
  return figure([middle(whole, 'wall') / middle(half, 'wall')], [cpu]);
}

function middle(builds, key) {
  return percentile(
    builds.map((build) => build[key]),
    0.5,
  );
}
