import {
  cardsInList,
  type IndexDescription,
  indexNames,
  markAt,
  markLength,
} from '../index/index-description.ts';
import type { PostCard } from '../post-card.ts';
import { type LoadFile, loadOnce } from './load-once.ts';
import { readCard } from './read-card.ts';

/** Looks up the cards of posts by their numbers. */
export function createCardLookup(
  described: () => Promise<IndexDescription>,
  load: LoadFile,
): (post: number) => Promise<PostCard> {
  const marksOf = loadOnce(load, readMarks);
  const cardOf = loadOnce(load, readCard);
  return async (post) => {
    const { cards } = await described();
    const list = Math.floor(post / cardsInList);
    const marks = await marksOf(indexNames.cardList(list, cards[list] ?? ''));
    return cardOf(indexNames.card(post, markAt(marks, post % cardsInList)));
  };
}

/**
 * Reads a list of the marks of cards.
 * @throws when the text is none: a part of one would lead to names of files that never were
 */
export function readMarks(text: string): string {
  if (text.length % markLength !== 0 || !/^[\w-]*$/.test(text)) throw new Error('these are no marks');
  return text;
}
