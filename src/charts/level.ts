import type { Tone } from './drawing.ts';

/** How a count is painted, and the tone of text that can be read on it. */
export type Level = { readonly tone: Tone; readonly textTone: Tone };

/**
 * The level of a count among others: thirds of the highest. Most sites count few incidents in one place, so one, two and
 * three have a level each where nothing is higher.
 */
export function levelOf(count: number, highest: number): Level {
  if (count <= 0) return { tone: 'empty', textTone: 'soft' };
  const third = Math.max(highest, 3) / 3;
  if (count <= third) return { tone: 'level-1', textTone: 'text' };
  return count <= 2 * third
    ? { tone: 'level-2', textTone: 'text' }
    : { tone: 'level-3', textTone: 'inverse' };
}
