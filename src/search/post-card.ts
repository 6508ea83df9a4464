import type { PostFacets } from './facets.ts';
import type { ErrorLine } from './log-line/error-lines.ts';
import type { SearchablePost } from './searchable-post.ts';

/** A post as results show it: a file of its own, read when the post is among them. */
export type PostCard = {
  readonly source: string;
  readonly url: string;
  readonly title: string;
  readonly category: string | null;
  readonly date: string;
  readonly description: string;
  readonly facets: PostFacets;
  readonly sections: readonly CardSection[];
  /** The lines that errors are known by; see `errorLines`. */
  readonly errors: readonly ErrorLine[];
};

/**
 * A section: its anchor (null before the first heading), its heading, its text, how deep its heading is, and lines of its
 * code, which are left out where there are none.
 */
export type CardSection = readonly [
  anchor: string | null,
  heading: string,
  text: string,
  depth: number,
  code?: string,
];

/** Characters of prose that travel with a post: what is longer is a book, of which its beginning is shown. */
const longestProse = 30_000;

/**
 * Characters of code that travel with a post, as much of each section that has some: code compresses badly, and every
 * result that is shown costs its reader the card of its post.
 */
const longestCode = 1500;

/** The card of a post. */
export function postCard({ head, text }: SearchablePost, errors: readonly ErrorLine[]): PostCard {
  const { source, url, title, category, date, description, facets } = head;
  const codes = text.map(({ code }) => linesOf(code.map((block) => block.text)));
  const share = Math.floor(longestCode / Math.max(1, codes.filter((code) => code !== '').length));
  let left = longestProse;
  const sections = text.map(({ anchor, heading, depth, text: whole }, at): CardSection => {
    const prose = whole.slice(0, left);
    left -= prose.length;
    const code = (codes[at] ?? '').slice(0, share);
    return code === '' ? [anchor, heading, prose, depth] : [anchor, heading, prose, depth, code];
  });
  return { source, url, title, category, date, description, facets, sections, errors };
}

/** The lines of code that may be shown, as they are: each once, without indentation, and none that is only brackets. */
function linesOf(blocks: readonly string[]): string {
  const lines = blocks.flatMap((block) => block.split('\n')).map((line) => line.trim());
  return [...new Set(lines)].filter((line) => /[\p{L}\p{N}]/u.test(line)).join('\n');
}
