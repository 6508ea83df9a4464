import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/content/read-csv.ts';
import { readEarlierKnowledge } from '../../src/content/read-earlier-knowledge.ts';
import { csv } from '../../src/rendering/csv.ts';

const incidents = JSON.stringify({
  version: 1,
  incidents: [
    { id: 'INC-1', source: 'incident/a.md', title: '가', recurrenceOf: [] },
    { id: 'INC-2', source: 'incident/b.md', recurrenceOf: [{ id: 'INC-1', kind: 'declared' }] },
  ],
});
const posts = JSON.stringify({ posts: [{ source: 'a.md', slug: 'a', explains: ['oom'] }] });
const actions = csv({
  columns: ['promisedIn', 'id', 'text', 'status', 'overdueDays', 'asOf'],
  rows: [
    ['INC-1', '1', '알림, "80%"', 'open', 3, '2026-10-23'],
    ['INC-1', '=2', '', 'done', null, '2026-10-23'],
  ],
});

describe('an earlier publication', () => {
  it('is read from its files, whatever they are called now', () => {
    const { value, diagnostics } = readEarlierKnowledge([
      { name: 'old.json', text: incidents },
      { name: 'p', text: posts },
      { name: 'x.csv', text: actions },
    ]);
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({
      asOf: '2026-10-23',
      incidents: [
        { id: 'INC-1', source: 'incident/a.md', recurrenceOf: [] },
        { id: 'INC-2', source: 'incident/b.md', recurrenceOf: ['INC-1'] },
      ],
      posts: [{ source: 'a.md', explains: ['oom'] }],
      actions: [
        { promisedIn: 'INC-1', id: '1', isDone: false, isOverdue: true },
        { promisedIn: 'INC-1', id: '=2', isDone: true, isOverdue: false },
      ],
    });
  });

  it('tells nothing of what no file tells of', () => {
    const { value } = readEarlierKnowledge([{ name: 'a', text: posts }]);
    expect(value).toMatchObject({ asOf: null, incidents: null, actions: null });
  });

  it('without a single action is of an unknown day', () => {
    const [head = ''] = actions.split('\r\n');
    expect(readEarlierKnowledge([{ name: 'a', text: `${head}\r\n` }]).value).toMatchObject({
      asOf: null,
      actions: [],
    });
  });

  it.each([
    ['nothing', ''],
    ['other data', '{"incidents": {}}'],
    ['a file that broke off', incidents.slice(0, 90)],
    ['an older format', JSON.stringify({ incidents: [{ id: 'INC-1', source: 'a.md' }] })],
    ['another table', 'id,title\r\n1,가\r\n'],
    ['a table that broke off', actions.slice(0, -30)],
    ['a page', '<!doctype html>'],
  ])('is not read from %s', (_, text) => {
    const { diagnostics } = readEarlierKnowledge([{ name: 'previous/a', text }]);
    expect(diagnostics.map(({ code, file }) => `${file} ${code}`)).toEqual(['previous/a previous/format']);
  });
});

describe('a table in CSV', () => {
  it('reads as it was written', () => {
    const text = fc.stringMatching(/^[가-힣a-z0-9",\r\n =+@'-]{0,8}$/);
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 5 }));
    fc.assert(
      fc.property(table, (rows) => {
        // An apostrophe before a formula is the table's own; an author's is taken for it.
        fc.pre(!rows.flat().some((cell) => /^'[=+\-@\t\r]/.test(cell)));
        const columns = Array.from({ length: rows[0]?.length ?? 1 }, (_, at) => `c${at}`);
        const read = readCsv(csv({ columns, rows }));
        expect(read?.map((row) => columns.map((name) => row.get(name)))).toEqual(rows);
      }),
    );
  });
});
