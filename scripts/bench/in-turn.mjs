/**
 * Measures subjects in turn, round by round, so that what else the machine does in these minutes meets all of them.
 * @template T
 * @param {number} rounds
 * @param {Readonly<Record<string, (round: number) => Promise<T>>>} subjects
 * @returns {Promise<Record<string, T[]>>} the measurements of each
 */
export async function inTurn(rounds, subjects) {
  const found = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, measure] of Object.entries(subjects)) found[name].push(await measure(round));
  }
  return found;
}
