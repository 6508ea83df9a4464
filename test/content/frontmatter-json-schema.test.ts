import { describe, expect, test } from 'vitest';
import { frontmatterJsonSchema } from '../../src/content/frontmatter-json-schema.ts';
import { recordFields } from '../../src/content/record-schema.ts';
import { parseOptions } from '../support/read-post-head.ts';

const schema = frontmatterJsonSchema(parseOptions.categories);
const field = (name: string) => schema.properties?.[name];

describe('the JSON Schema of frontmatter', () => {
  test('asks for a title and a date and knows no other keys than the build', () => {
    expect(schema).toMatchObject({
      type: 'object',
      required: ['title', 'date'],
      additionalProperties: false,
    });
    expect(Object.keys(schema.properties ?? {})).toEqual(
      expect.arrayContaining(['title', 'tags', ...Object.keys(recordFields)]),
    );
  });

  test('every common field is described in Korean', () => {
    for (const name of [
      'title',
      'date',
      'category',
      'tags',
      'technologies',
      'references',
      'draft',
      'visibility',
    ]) {
      expect(field(name)).toHaveProperty('description', expect.stringMatching(/[가-힣]/));
    }
  });

  test('text may look like a number, since YAML readers of editors make one of it', () => {
    expect(field('title')).toMatchObject({ type: ['string', 'number', 'boolean'], maxLength: 120 });
  });

  test('one item may stand for a list, a text for an entry, and nothing for what may be absent', () => {
    expect(field('tags')).toMatchObject({
      anyOf: [{ type: ['string', 'number', 'boolean'] }, { type: 'array' }, { type: 'null' }],
    });
    expect(JSON.stringify(field('technologies'))).toContain('"required":["id"]');
    expect(field('series')).toMatchObject({ anyOf: [{ maxLength: 100 }, { type: 'null' }] });
  });

  test('the words that may be chosen are listed, and categories by id, but any name will do', () => {
    expect(field('type')).toMatchObject({
      anyOf: [{ enum: expect.arrayContaining(['incident-report']) }, { type: 'null' }],
    });
    expect(field('visibility')).toMatchObject({ enum: ['public', 'internal'] });
    expect(field('category')).toMatchObject({
      anyOf: [{ enum: ['incident', 'docker'] }, { type: ['string', 'number', 'boolean'] }, { type: 'null' }],
    });
  });

  test('every field of a record is described in Korean', () => {
    for (const name of Object.keys(recordFields)) {
      expect(field(name)).toHaveProperty('description', expect.stringMatching(/[가-힣]/));
    }
  });

  test('words of nested fields are listed, and their parts have names', () => {
    const timeline = JSON.stringify(field('timeline'));
    expect(timeline).toContain('"acknowledged"');
    expect(timeline).toContain('"evidence"');
    expect(JSON.stringify(field('actionItems'))).toContain('"wont-do"');
    expect(field('severity')).toMatchObject({
      anyOf: [{ enum: expect.arrayContaining(['sev2', 'unknown']) }, {}],
    });
  });

  test('a time may be a text or say how far it is off', () => {
    expect(JSON.stringify(field('startedAt'))).toMatch(/"string".*"within"/);
  });

  test('it is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
