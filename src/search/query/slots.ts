import { stemOf } from '../analyse/stems.ts';
import { isSyllable } from '../hangul/syllable.ts';
import { nameKey } from '../index/name-key.ts';
import type { IndexReader } from './index-reader.ts';
import { nearestName } from './nearest-name.ts';
import type { Choice, Reading, ReadToken } from './read-token.ts';

/** A thing that is looked for: one word of a query, or some that are a name together. */
export type Slot = {
  /** The words of the query that it is, and what they were taken for. */
  readonly reading: Reading;
  /** Ways to say it, any of which will do. */
  readonly choices: readonly Choice[];
  /** How many words of the query it is. */
  readonly words: number;
};

/** A name has so many words at most. */
const mostWords = 3;

/** A synonym counts a little less than what was typed. */
const synonymWeight = 0.75;

/**
 * What a query looks for. Words that are a name together (`load balancer`, `커넥션 풀`) are one thing, which is also found by
 * its synonyms and written without the space; the longest names first.
 */
export async function slotsOf(
  tokens: readonly string[],
  index: IndexReader,
  read: ReadToken,
): Promise<readonly Slot[]> {
  const readings = await Promise.all(tokens.map((token) => read(token, index)));
  const slots: Slot[] = [];
  let at = 0;
  while (at < readings.length) {
    const slot = await slotAt(readings.slice(at, at + mostWords), index);
    slots.push(slot);
    at += slot.words;
  }
  return slots;
}

async function slotAt(readings: readonly Reading[], index: IndexReader): Promise<Slot> {
  for (let words = readings.length; words > 1; words--) {
    const slot = await nameSlot(readings.slice(0, words), index);
    if (slot !== null) return slot;
  }
  const [reading = { typed: '', kind: null, choices: [], isKnown: false }] = readings;
  // Initials may mean anything; what that may mean in turn would be guessing twice.
  const synonyms = reading.kind === 'initials' ? [] : await synonymsOf(reading.choices[0]?.text ?? '', index);
  return { reading, words: 1, choices: [...reading.choices, ...synonyms] };
}

/** Words as one name: as they were typed, as each was read, or with a slip in all of it. */
async function nameSlot(readings: readonly Reading[], index: IndexReader): Promise<Slot | null> {
  const typed = readings.map((reading) => reading.typed);
  const read = readings.map(({ choices, typed: word }) => choices[0]?.text ?? word);
  const words = readings.length;
  for (const name of [typed, read]) {
    const choices = await choicesOfName(name, index);
    if (choices.length === 0) continue;
    const isRead = name !== typed && name.join() !== typed.join();
    const kind = isRead ? (readings.find((reading) => reading.kind !== null)?.kind ?? null) : null;
    return slotOf(typed.join(' '), kind, [{ text: name.join(' '), weight: 1 }, ...choices], words);
  }
  if (readings.every(({ isKnown }) => isKnown)) return null;
  const near = await nearestName(nameKey(typed.join('')), index);
  if (near === null) return null;
  return slotOf(
    typed.join(' '),
    'typo',
    [{ text: near, weight: 1 }, ...(await synonymsOf(near, index))],
    words,
  );
}

function slotOf(typed: string, kind: Reading['kind'], choices: readonly Choice[], words: number): Slot {
  return { reading: { typed, kind, choices, isKnown: true }, choices, words };
}

/** Other ways to say some words that are a name together; none when they are not. */
async function choicesOfName(name: readonly string[], index: IndexReader): Promise<readonly Choice[]> {
  const synonyms = await synonymsOf(name.join(''), index);
  const joined = stemOf(name.join(''));
  const isWord = name.every((word) => /^[가-힣]+$/.test(word)) && (await index.postings(joined)) !== null;
  return [...(isWord ? [{ text: joined, weight: 1 }] : []), ...synonyms];
}

async function synonymsOf(name: string, index: IndexReader): Promise<readonly Choice[]> {
  const key = nameKey(name);
  if (key === '') return [];
  const own = (await index.name(key))?.synonyms ?? [];
  const stem = isSyllable(key.slice(-1)) ? stemOf(key) : key;
  const found = own.length > 0 || stem === key ? own : ((await index.name(stem))?.synonyms ?? []);
  return found.map((text) => ({ text, weight: synonymWeight }));
}
