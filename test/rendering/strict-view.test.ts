import { expect, test } from 'vitest';
import { describe as say } from '../../src/kernel/describe.ts';
import { strictView } from '../../src/rendering/strict-view.ts';
import { TemplateMistake } from '../../src/rendering/template-mistake.ts';

const plain = {
  title: '제목',
  category: null,
  date: { iso: '2023-07-08', text: '2023년 7월 8일' },
  tags: [{ label: 'OOM', url: '/tags/OOM/' }],
};

/** `any`, as in a template that nobody type-checked. */
// biome-ignore lint/suspicious/noExplicitAny: the strict view is there for those who have no types.
const strict = (value: unknown = plain): any => strictView(value, 'view');

/** What a read is told: the code, and the message with its hint in English. */
function told(read: () => unknown): string {
  try {
    return `nothing: ${read()}`;
  } catch (thrown) {
    if (!(thrown instanceof TemplateMistake)) throw thrown;
    const diagnostic = thrown.diagnosticAt({ file: 'templates/pages/post.tsx' });
    const { message, hint } = say(diagnostic, 'en');
    return `${diagnostic.code}: ${message} (${hint})`;
  }
}

test('what is there is read as it is', () => {
  const view = strict();
  expect(view.title).toBe('제목');
  expect(view.category).toBeNull();
  expect(view.tags[0].label).toBe('OOM');
  expect(view.date).toBe(view.date);
});

test.each<[string, () => unknown, string]>([
  ['a misspelt key', () => strict().titel, 'view has no key titel (Did you mean: title)'],
  [
    'a key with letters swapped',
    () => strict().tags[0].ulr,
    'view.tags[0] has no key ulr (Did you mean: url)',
  ],
  [
    'a key like nothing there',
    () => strict().date.zzzzz,
    'view.date has no key zzzzz (Did you mean: iso, text)',
  ],
  [
    'a misspelt member of a list',
    () => strict().tags.lenght,
    'view.tags has no key lenght (Did you mean: length)',
  ],
  [
    'an element inside a loop',
    () => strict().tags.map((tag: { name?: string }) => tag.name),
    'view.tags[0] has no key name (Did you mean: label, url)',
  ],
  [
    'destructuring',
    () => {
      const { titel } = strict();
      return titel;
    },
    'view has no key titel (Did you mean: title)',
  ],
])('an unknown key is told: %s', (_, read, message) => {
  expect(told(read)).toBe(`template/unknown-key: ${message}`);
});

test.each<[string, () => unknown]>([
  ['in a template string', () => `${strict().date}`],
  ['joined to a text', () => ['', strict().date].join('')],
  ['by String()', () => String(strict().date)],
  ['as preact looks for an element', () => strict().date.constructor],
])('an object printed as text is told: %s', (_, print) => {
  expect(told(print)).toBe(
    'template/object-as-text: view.date is not a text and cannot be printed as it is (Print one of its keys: iso, text)',
  );
});

test.each<[string, () => unknown, string]>([
  [
    'a field',
    () => {
      strict().title = 'x';
      return 1;
    },
    'title of view',
  ],
  ['a list in place', () => strict([3, 1, 2]).sort(), '0 of view'],
  ['a list that is added to', () => strict().tags.push(1), '1 of view.tags'],
  ['a field that is deleted', () => delete strict().title, 'title of view'],
])('a view cannot be changed: %s', (_, write, what) => {
  expect(told(write)).toBe(
    `template/writes-view: The template tried to change ${what} (Copy it first, as in [...list].sort())`,
  );
});

test('lists, JSON, spreading, `in` and looking for symbols work as ever', () => {
  const view = strict();
  expect(JSON.stringify(view)).toBe(JSON.stringify(plain));
  expect({ ...view }).toEqual(plain);
  expect([...view.tags]).toHaveLength(1);
  expect(view.tags.slice(0, 1).concat([]).filter(Boolean).at(-1).url).toBe('/tags/OOM/');
  expect(strict(['a', 'b']).join()).toBe('a,b');
  expect(`${strict(['a', 'b'])}`).toBe('a,b');
  expect(view.tags[7]).toBeUndefined();
  expect(Array.isArray(view.tags)).toBe(true);
  expect('titel' in view).toBe(false);
  expect(Object.entries(view.date)).toEqual(Object.entries(plain.date));
  expect(view[Symbol.iterator]).toBeUndefined();
});

test('a frozen view is read like any other, and the view itself is never touched', () => {
  const frozen = Object.freeze({ tags: Object.freeze([Object.freeze({ label: 'OOM' })]) });
  expect(strict(frozen).tags[0].label).toBe('OOM');
  expect([...strict().tags].reverse()).toHaveLength(1);
});
