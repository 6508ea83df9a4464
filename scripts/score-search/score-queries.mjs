/** Results that are looked through for what was expected. */
const looked = 20;

/**
 * For each class of queries, and as the mean of the classes: how often the first hit is right, and the mean reciprocal
 * rank.
 */
export async function scoreQueries(client, queries) {
  const ranks = new Map();
  for (const { q, class: name, expected } of queries) {
    const place = await placeOf(client, q, expected);
    ranks.set(name, [...(ranks.get(name) ?? []), place]);
  }
  const rows = Object.fromEntries([...ranks].map(([name, places]) => [name, rowOf(places)]));
  const all = Object.values(rows);
  const mean = (key) => rounded(all.reduce((sum, row) => sum + row[key], 0) / all.length);
  return { ...rows, 'mean of classes': { queries: queries.length, first: mean('first'), mrr: mean('mrr') } };
}

/** The place of the first hit that is expected, from 1 on; none is endlessly far. */
async function placeOf(client, query, expected) {
  const answer = await client.search(query);
  for (const [at, hit] of answer.hits.slice(0, looked).entries()) {
    const { card } = await client.show(answer, hit);
    if (expected.includes(card.source)) return at + 1;
  }
  return Number.POSITIVE_INFINITY;
}

function rowOf(places) {
  const first = places.filter((place) => place === 1).length / places.length;
  const mrr = places.reduce((sum, place) => sum + 1 / place, 0) / places.length;
  return { queries: places.length, first: rounded(first), mrr: rounded(mrr) };
}

function rounded(share) {
  return Math.round(share * 1000) / 1000;
}
