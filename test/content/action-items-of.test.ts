import { expect, test } from 'vitest';
import { actionItemsOf } from '../../src/content/action-items-of.ts';
import type { ActionFields } from '../../src/content/action-schema.ts';

const item = (text: string, id: string | null = null): ActionFields => ({
  id,
  text,
  type: null,
  owner: null,
  due: null,
  status: null,
  reason: null,
  addresses: [],
  url: null,
  doneAt: null,
});

const idsOf = (...items: readonly ActionFields[]) => actionItemsOf(items, 'Asia/Seoul').map(({ id }) => id);

test('an item without an id keeps its own when others are written above it', () => {
  const [id] = idsOf(item('알림을 더한다'));
  expect(idsOf(item('연습한다'), item('문서를 고친다', 'docs'), item('알림을 더한다')).at(2)).toBe(id);
});

test('items of one post have different ids, those that read the same, too', () => {
  const ids = idsOf(item('알림을 더한다'), item('알림을 더한다'), item('연습한다'), item('', 'a'));
  expect(new Set(ids).size).toBe(4);
  expect(ids.at(3)).toBe('a');
});
