import { groupBy } from '../../kernel/group-by.ts';
import { decodePlace } from '../analyse/marks.ts';
import { initialsOf } from '../hangul/initials.ts';
import { encodeNumber } from './encode-number.ts';
import { lineFile } from './line-file.ts';
import { nameKey } from './name-key.ts';
import { linesOf, segmentSize } from './segment.ts';

/** A file of names and what all of them begin with: initial consonants, letters or digits. */
export type NameFile = { readonly beginning: string; readonly text: string };

/**
 * A name: the posts that have it in their title or a heading, in how many texts it is besides, and whether one has it as
 * a noun.
 */
type Name = { readonly posts: Map<number, number>; texts: number; isNoun: boolean };

/** A file is parted by one more letter when it has more characters than this. */
const longestFile = 12_000;

/** A name lists so many posts, titles first: it leads to posts, the terms find the others. */
const mostPosts = 12;

/** Synonyms of one name. */
const mostSynonyms = 4;

/**
 * The dictionary of names: what titles, tags and headings are made of, and words of texts; by their initials, so that
 * a query finds them by these, and what somebody mistyped finds what is spelt alike. Each line: letters shared with
 * the name before, the rest, a tab, its posts, and for each synonym a tab and the synonym.
 * @param segments the names of every segment, in order
 */
export function nameFiles(
  segments: readonly string[],
  synonyms: ReadonlyMap<string, readonly string[]>,
): readonly NameFile[] {
  const names = merged(segments);
  const keys = [...names].filter(([, name]) => isWorthIt(name)).map(([key]) => key);
  const led = [...synonyms]
    .filter(([, others]) => others.some((other) => isOnSite(other, names)))
    .map(([key]) => key);
  const all = [...new Set([...keys, ...led])].sort();
  const lines = all.map((key): Line => {
    const own = names.get(key);
    const others = (synonyms.get(key) ?? []).slice(0, mostSynonyms);
    return {
      key,
      initials: initialsOf(key),
      text: [own === undefined ? '' : postsText(own), ...others].join('\t'),
    };
  });
  return parted(lines, '');
}

type Line = { readonly key: string; readonly initials: string; readonly text: string };

function merged(segments: readonly string[]): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const [at, segment] of segments.entries()) {
    for (const line of linesOf(segment)) {
      const tab = line.indexOf('\t');
      const key = line.slice(0, tab);
      const name = names.get(key) ?? { posts: new Map(), texts: 0, isNoun: false };
      names.set(key, name);
      for (let place = tab + 1; place < line.length; place += 2) {
        const { level, isNoun } = decodePlace(line.charAt(place + 1));
        name.isNoun ||= isNoun;
        if (level === 0) name.texts += 1;
        else name.posts.set(at * segmentSize + line.charCodeAt(place) - zero, level);
      }
    }
  }
  return names;
}

const zero = encodeNumber(0).charCodeAt(0);

/**
 * A word of one text alone must be a noun there: most words of a small site are in one post, but most of these are
 * forms.
 */
function isWorthIt({ posts, texts, isNoun }: Name): boolean {
  return posts.size > 0 || texts > 1 || isNoun;
}

/** Whether a synonym leads anywhere: as a name, or word by word. */
function isOnSite(synonym: string, names: ReadonlyMap<string, Name>): boolean {
  return names.has(nameKey(synonym)) || synonym.split(/[ -]/).every((word) => names.has(nameKey(word)));
}

/** For each post how far it is from the one before, doubled, and one more where the title has the name. */
function postsText({ posts }: Name): string {
  const best = [...posts].sort(([a, x], [b, y]) => y - x || a - b).slice(0, mostPosts);
  let text = '';
  let last = 0;
  for (const [post, level] of best.sort(([a], [b]) => a - b)) {
    text += encodeNumber((post - last) * 2 + level - 1);
    last = post;
  }
  return text;
}

/** Parts lines by their first letters, as many as it takes for every file to be short. */
function parted(lines: readonly Line[], beginning: string): readonly NameFile[] {
  const groups = groupBy(lines, ({ initials }) => initials.slice(0, beginning.length + 1));
  return [...groups].flatMap(([start, group]) => {
    const text = lineFile(group.map((line) => [line.key, line.text]));
    const isWhole = start.length === beginning.length;
    return text.length <= longestFile || isWhole ? [{ beginning: start, text }] : parted(group, start);
  });
}
