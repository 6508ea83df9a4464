/**
 * The share of pasted errors whose first hit explains them, by part, whole and by kind; and of those that no post
 * explains the share that finds nothing, or only what the search itself calls weak. Which ones miss is not told: those
 * of `test` are not looked at.
 */
export async function scoreLogLines(client, lines) {
  const rows = {};
  for (const line of lines) {
    const isRight = await isFound(client, line);
    const kinds = line.expected.length > 0 ? ['whole', line.kind] : ['no answer'];
    for (const kind of kinds) {
      const name = `${line.split}, ${kind}`;
      const row = rows[name] ?? { right: 0, of: 0, share: 0 };
      const right = row.right + (isRight ? 1 : 0);
      rows[name] = { right, of: row.of + 1, share: rounded(right / (row.of + 1)) };
    }
  }
  return Object.fromEntries(Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function isFound(client, { query, expected }) {
  const answer = await client.search(query);
  const [first] = answer.hits;
  if (expected.length === 0) return first === undefined || answer.isWeak;
  if (first === undefined) return false;
  const { card } = await client.show(answer, first);
  return expected.includes(`posts/${card.source}`);
}

function rounded(share) {
  return Math.round(share * 1000) / 1000;
}
