import type { Tone } from './drawing.ts';

/** How a count is painted, and the tone of text that can be read on it. */
export type Level = { readonly tone: Tone; readonly textTone: Tone };

/** One, two, more: most sites count few incidents in one place, and the number itself stands beside the colour. */
export function levelOf(count: number): Level {
  if (count <= 0) return { tone: 'empty', textTone: 'soft' };
  if (count === 1) return { tone: 'level-1', textTone: 'text' };
  return count === 2 ? { tone: 'level-2', textTone: 'text' } : { tone: 'level-3', textTone: 'inverse' };
}
