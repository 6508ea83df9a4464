import { valueRow } from '../row.mjs';

const mebibyte = 1024 * 1024;

/**
 * The most memory that a cold build holds at one time, all its processes together.
 * @type {import('./part.mjs').Part}
 */
export async function memory({ coldBuilds }, posts, runs) {
  const { hoego, hugo } = await coldBuilds(posts, runs);
  const peaks = (builds) => builds?.flatMap(({ peak }) => (peak === null ? [] : [peak / mebibyte]));
  const ours = peaks(hoego);
  // Where there is no /proc to look into, there is nothing to tell.
  return ours.length === 0 ? [] : [valueRow('memory', posts, ours, peaks(hugo))];
}
