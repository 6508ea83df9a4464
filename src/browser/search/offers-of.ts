import { nothingChosen } from '../../search/facets.ts';
import type { Asked } from './asked.ts';
import { button } from './button.ts';
import type { Found } from './look-up.ts';
import type { Words } from './words.ts';

/**
 * What can be done about what is said of what was found: words taken as they were typed, facets taken away that hide
 * it all.
 */
export function offersOf(
  { answer, hits }: Found,
  asked: Asked,
  words: Words,
  choose: (asked: Asked) => void,
): readonly HTMLElement[] {
  const asTyped = () => choose({ ...asked, readAs: 'typed' });
  const clear = () => choose({ ...asked, chosen: nothingChosen });
  const isHidden = hits.length === 0 && answer.hits.length > 0;
  return [
    ...(answer.rewrites.length === 0 ? [] : [button('typed', asTyped, {}, words.asTyped)]),
    ...(isHidden ? [button('clear', clear, {}, words.clear)] : []),
  ];
}
