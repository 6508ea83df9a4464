import { body } from './body.mjs';
import { createRandom } from './create-random.mjs';
import { frontmatter } from './frontmatter.mjs';
import { postPlace } from './post-place.mjs';
import { headings, services } from './vocabulary.mjs';

const day = 86_400_000;
const firstDay = Date.UTC(2019, 0, 1, 9);
const days = 2500;

/** How many posts ahead a post links at most. */
const reach = 400;

/**
 * One post of the corpus: about 8 KiB of Korean prose with lists, a table, links, footnotes, and 3 to 6 blocks of code.
 * Its text is the same in every larger corpus too, except for its date and its links, which go to posts that exist.
 * @param {number} index from 0
 * @param {{ posts: number, seed: number, isPlain?: boolean }} corpus `isPlain`: without what only hoego reads
 * @returns {{ path: string, text: string }} the path is relative to the folder of the posts
 */
export function corpusPost(index, { posts, seed, isPlain = false }) {
  const { category, slug } = postPlace(index, seed);
  const r = createRandom(seed * 1000003 + index * 2654435761);
  const service = r.pick(services);
  const link = () => {
    const target = posts === 1 ? 0 : (index + r.int(1, Math.min(posts - 1, reach))) % posts;
    return `[${r.pick(headings)}](${addressFrom(category, postPlace(target, seed))})`;
  };
  const begin = firstDay + Math.floor((index * days * day) / posts);
  const lines = [
    ...frontmatter(r, category, service, begin, isPlain),
    '',
    ...body(r, category, service, link),
  ];
  return { path: `${category}/${slug}.md`, text: `${lines.join('\n').trimEnd()}\n` };
}

function addressFrom(category, target) {
  return `${target.category === category ? '.' : `../${target.category}`}/${target.slug}.md`;
}
