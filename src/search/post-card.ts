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

/** Characters of text and code that travel with a post: what is longer is a book, of which its beginning is shown. */
const longestPost = 30_000;

/**
 * Characters of code that travel with a section: it compresses badly, and every result that is shown costs its reader the
 * card of its post.
 */
const longestCode = 800;

/** The card of a post. */
export function postCard({ head, text }: SearchablePost, errors: readonly ErrorLine[]): PostCard {
  const { source, url, title, category, date, description, facets } = head;
  let left = longestPost;
  const taken = (part: string) => {
    const kept = part.slice(0, left);
    left -= kept.length;
    return kept;
  };
  const sections = text.map((section): CardSection => {
    const { anchor, heading, depth } = section;
    const prose = taken(section.text);
    const code = taken(linesOf(section.code.map((block) => block.text)).slice(0, longestCode));
    return code === '' ? [anchor, heading, prose, depth] : [anchor, heading, prose, depth, code];
  });
  return { source, url, title, category, date, description, facets, sections, errors };
}

/** The lines of code that may be shown, as they are: each once, without indentation, and none that is only brackets. */
function linesOf(blocks: readonly string[]): string {
  const lines = blocks.flatMap((block) => block.split('\n')).map((line) => line.trim());
  return [...new Set(lines)].filter((line) => /[\p{L}\p{N}]/u.test(line)).join('\n');
}
