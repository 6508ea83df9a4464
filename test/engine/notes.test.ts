import { expect, test } from 'vitest';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import { createNotes, nothingNoted } from '../../src/engine/notes.ts';
import type { Store } from '../../src/engine/task.ts';
import { blobOf } from '../../src/kernel/blob.ts';
import { digestOf } from '../../src/kernel/digest.ts';

const engine = digestOf('this engine');
const note = (subject: string, text: string) => ({ subject, content: blobOf(text) });
const textOf = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString());

test('what was noted last of a subject is recalled, and nothing of another', async () => {
  const store = createMemoryStore();
  createNotes(store, engine).keep([note('a', '1'), note('b', '2')]);
  createNotes(store, engine).keep([note('a', '3')]);
  const { recall } = createNotes(store, engine);
  expect(textOf(await recall('a'))).toBe('3');
  expect(textOf(await recall('b'))).toBe('2');
  expect(await recall('c')).toBeNull();
  expect(await nothingNoted('a')).toBeNull();
});

test('notes of another engine are none', async () => {
  const store = createMemoryStore();
  createNotes(store, digestOf('another engine')).keep([note('a', '1')]);
  expect(await createNotes(store, engine).recall('a')).toBeNull();
});

test('a note whose content is lost is none', async () => {
  const store = createMemoryStore();
  createNotes(store, engine).keep([note('a', '1')]);
  const losing: Store = { ...store, blob: () => undefined };
  expect(await createNotes(losing, engine).recall('a')).toBeNull();
});
