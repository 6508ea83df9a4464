import { decodeNumber } from '../../search/index/encode-number.ts';
import {
  cardsInList,
  type IndexDescription,
  indexNames,
  markAt,
  markLength,
} from '../../search/index/index-description.ts';
import { readMarks } from '../../search/query/card-lookup.ts';
import { readFacets } from '../../search/query/narrow-hits.ts';
import { readCard } from '../../search/query/read-card.ts';
import { readDescription } from '../../search/query/read-description.ts';
import { readLines } from '../../search/query/read-lines.ts';
import { openIndexCache } from './index-cache.ts';
import { createIndexFiles, type IndexFiles } from './index-files.ts';
import type { Pace } from './pace.ts';

/** Stands beside the files when all are kept, so that nobody looks through them again. */
const wholeMark = 'kept';

/**
 * Keeps the files of an index that have not been asked for yet, as far as its description says: all of a small site, of a large
 * one the files of the words that most posts have, and the cards of the newest posts.
 * @throws when one cannot be had, or no more may be loaded; those that were stay
 */
export async function keepIndex(page: URL, pace: Pace): Promise<void> {
  const cache = await openIndexCache(page);
  const mark = new URL(wholeMark, page);
  if (cache === null || (await cache.match(mark)) !== undefined) return;
  await keepFiles(createIndexFiles(page, 'low'), pace);
  await cache.put(mark, new Response());
}

async function keepFiles({ load }: IndexFiles, pace: Pace): Promise<void> {
  await pace();
  const described = await load(indexNames.description, readDescription);
  for (const name of lineFilesOf(described)) {
    await pace();
    await load(name, readLines);
  }
  await pace();
  await load(indexNames.facets(described.facets), readFacets);
  let characters = 0;
  // The newest posts have the highest numbers.
  for (let list = described.cards.length - 1; list >= 0; list--) {
    await pace();
    const marks = await load(indexNames.cardList(list, described.cards[list] ?? ''), readMarks);
    for (let at = marks.length / markLength - 1; at >= 0; at--) {
      if (characters > described.offline.cards) break;
      await pace();
      const name = indexNames.card(list * cardsInList + at, markAt(marks, at));
      characters += await load(name, (text) => readCard(text) && text.length);
    }
  }
}

function lineFilesOf({ names, terms, offline }: IndexDescription): readonly string[] {
  return [
    ...Object.entries(names).map(([beginning, mark]) => indexNames.names(beginning, mark)),
    ...offline.terms.flatMap((files, group) =>
      numbersIn(files).map((file) => indexNames.terms(group, file, markAt(terms[group] ?? '', file))),
    ),
  ];
}

function numbersIn(text: string): readonly number[] {
  const numbers: number[] = [];
  for (let at = 0; at < text.length; ) {
    const { number, end } = decodeNumber(text, at);
    numbers.push(number);
    at = end;
  }
  return numbers;
}
