import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { frontmatterSchema } from '../../src/content/frontmatter-schema.ts';
import { recordSchema } from '../../src/content/record-schema.ts';
import type { Stated, StatedMap } from '../../src/content/stated.ts';
import { statedFields } from '../../src/content/stated-fields.ts';

const word = fc.constantFrom<Stated>(
  ...['하나', '2026-11-23', '2022-05-14 11:0x쯤', 'true', 'unknown', 'sev2', 'SEV9', '가, 나', '/old/', '12'],
  ...['', '~', ' ', 'https://example.com/', 'incident-report', 'internal', 'ko', 'alert', 'bell\u0007', null],
);

const stated: fc.Arbitrary<Stated> = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.array(word, { maxLength: 3 }),
  fc.array(fc.dictionary(fc.constantFrom('text', 'id', 'at', 'owner', 'slug', 'url'), word), {
    maxLength: 2,
  }),
  fc.dictionary(fc.constantFrom('at', 'approx', 'well', 'summary', 'redact', 'name', 'from', 'source'), word),
);

const valuesOf = (schema: z.ZodObject): fc.Arbitrary<StatedMap> =>
  fc.dictionary(fc.constantFrom(...Object.keys(schema.shape), 'unknownKey', 'toString'), stated, {
    maxKeys: 6,
  });

describe('fields that are read one by one', () => {
  test.each([
    ['of every post', frontmatterSchema],
    ['of a record', recordSchema],
  ])('%s are what reading all at once gives, in the same order, and so are their problems', (_, schema) => {
    const read = statedFields<typeof schema.shape>(schema);
    const plain = (result: z.ZodSafeParseResult<unknown>) =>
      JSON.stringify(result.success ? result.data : result.error.issues);
    fc.assert(
      fc.property(valuesOf(schema), fc.boolean(), (values, isComplete) => {
        const whole = isComplete ? { title: '제목', date: '2026-11-23', ...values } : values;
        expect(plain(read(whole))).toBe(plain(schema.safeParse(whole)));
      }),
      { numRuns: 1000 },
    );
  });

  test('are read so where nothing is wrong, and told where something is', () => {
    const read = statedFields(z.object({ a: z.string(), b: z.number().default(1) }));
    expect(read({ a: '가' })).toEqual({ success: true, data: { a: '가', b: 1 } });
    expect(read({}).error?.issues.map(({ path }) => path)).toEqual([['a']]);
  });
});
