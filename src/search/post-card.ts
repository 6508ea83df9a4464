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

/** A section: its anchor (null before the first heading), its heading, its text, and how deep its heading is. */
export type CardSection = readonly [anchor: string | null, heading: string, text: string, depth: number];

/** Characters of a section that travel with it: excerpts come from its beginning, where most of what it says is named. */
const longestSection = 1200;

/** The card of a post. */
export function postCard({ head, text }: SearchablePost, errors: readonly ErrorLine[]): PostCard {
  const { source, url, title, category, date, description, facets } = head;
  return {
    source,
    url,
    title,
    category,
    date,
    description,
    facets,
    sections: text.map(
      (section): CardSection => [
        section.anchor,
        section.heading,
        section.text.slice(0, longestSection),
        section.depth,
      ],
    ),
    errors,
  };
}
