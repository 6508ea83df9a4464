import { timeRow } from '../row.mjs';

/** @type {import('./part.mjs').Part} */
export async function cold({ coldBuilds }, posts, runs) {
  const { hoego, hugo } = await coldBuilds(posts, runs);
  return [timeRow('cold', posts, hoego, hugo)];
}
