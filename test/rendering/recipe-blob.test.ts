import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '../../src/kernel/digest.ts';
import { followRecipe, type Recipe } from '../../src/rendering/recipe.ts';
import { blobOfRecipe, recipeIn } from '../../src/rendering/recipe-blob.ts';

/** Texts of every kind of character and of none, halves of characters that may meet those of the next text among them. */
const text = fc.string({
  unit: fc.constantFrom('a', '"', '\\', '\n', 'é', '가', '\0', '\u2028', '😀', '\ud83d', '\ude00'),
  maxLength: 8,
});
/** Some are longer than what is encoded at once. */
const anyText = fc.oneof(
  { weight: 30, arbitrary: text },
  { weight: 1, arbitrary: text.map((short) => short.repeat(20_000)) },
);

/** The HTML of a post, in parts between its holes, and a recipe that shows it now and then. */
const recipeWithBody = fc
  .array(
    text.map((part) => part.replaceAll('\0', '')),
    { minLength: 1, maxLength: 5 },
  )
  .chain((parts) => {
    const body = Buffer.from(parts.join('\0'));
    const fills = fc.array(anyText, { minLength: parts.length - 1, maxLength: parts.length - 1 });
    const insertion = fc.record({ at: fc.nat(body.length), text });
    return fc.record({
      body: fc.constant(body),
      insertions: fc.array(insertion, { maxLength: 4 }).map((all) => all.toSorted((a, b) => a.at - b.at)),
      pieces: fc.array(fc.oneof(anyText, fills), { maxLength: 5 }),
    });
  });

const recipeOf = ({ body, ...around }: { body: Buffer } & Omit<Recipe, 'body'>): Recipe => ({
  body: digestOf(body),
  ...around,
});

/** The same, byte for byte of the body. */
function pageOf({ insertions, pieces }: Recipe, body: Buffer): Buffer {
  const insertedAt = (place: number) =>
    insertions.filter(({ at }) => at === place).map((inserted) => Buffer.from(inserted.text));
  const shown = (fills: readonly string[]) => {
    const next = fills.values();
    const bytes = [...body].flatMap((byte, at) => [
      ...insertedAt(at),
      byte === 0 ? Buffer.from(next.next().value ?? 'no fill') : Buffer.of(byte),
    ]);
    return Buffer.concat([...bytes, ...insertedAt(body.length)]);
  };
  return Buffer.concat(
    pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : shown(piece))),
  );
}

test('a page that is put together from a stored recipe has every text as if it stood alone', () => {
  fc.assert(
    fc.property(recipeWithBody, ({ body, ...around }) => {
      const recipe = recipeOf({ body, ...around });
      const stored = recipeIn(blobOfRecipe(recipe).bytes);
      expect(stored.body).toBe(recipe.body);
      expect(pageOf(recipe, body).equals(followRecipe(stored, body))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a recipe without a post shows none', () => {
  const stored = recipeIn(blobOfRecipe({ body: null, insertions: [], pieces: ['<p>목록</p>'] }).bytes);
  expect(stored.body).toBeNull();
  expect(Buffer.from(followRecipe(stored, null)).toString()).toBe('<p>목록</p>');
});

test('its bytes may lie anywhere in others', () => {
  const { bytes } = blobOfRecipe({ body: null, insertions: [], pieces: ['가', '', '나'] });
  const among = Buffer.concat([Buffer.from('\n{}'), bytes, Buffer.from('\n')]);
  const stored = recipeIn(among.subarray(3, 3 + bytes.length));
  expect(Buffer.from(followRecipe(stored, null)).toString()).toBe('가나');
});

test('a recipe that was cut off, or goes on, is a bug and no other page', () => {
  const { bytes } = blobOfRecipe({
    body: digestOf('본문'),
    insertions: [{ at: 0, text: '<a>' }],
    pieces: ['앞', ['채움', ''], '뒤'],
  });
  for (let end = 0; end < bytes.length; end++) expect(() => recipeIn(bytes.subarray(0, end))).toThrow();
  expect(() => recipeIn(Buffer.concat([bytes, Buffer.from('더')]))).toThrow('invariant');
});

test('a recipe whose head has too few texts, or too many, is a bug and no other page', () => {
  const withLengths = (lengths: readonly number[]) =>
    Buffer.from(`${JSON.stringify({ body: null, places: [], fills: [null, null], lengths })}\nab`);
  expect(() => recipeIn(withLengths([2]))).toThrow('invariant');
  expect(() => recipeIn(withLengths([1, 1, 0]))).toThrow('invariant');
  expect(recipeIn(withLengths([1, 1])).pieces).toHaveLength(2);
});
