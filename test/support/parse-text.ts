import type { PostType } from '../../src/content/post-type.ts';
import type { IncidentRecord } from '../../src/incident/incident-record.ts';
import { createTokeniser, type Tokenise } from '../../src/markdown/highlight/highlighter.ts';
import { parseBodySafely as parseBody } from '../../src/markdown/parse-body.ts';
import { wordsOf } from '../../src/markdown/words.ts';

/** One highlighter for all texts of a test file. */
export const sharedTokeniser = createTokeniser();

type Options = {
  readonly breaks?: boolean;
  readonly lang?: string;
  readonly type?: PostType;
  readonly scope?: IncidentRecord['scope'];
  readonly tokenise?: Tokenise;
};

/** A text as the body of `posts/docker/post.md`: its HTML with `◦` for every hole, and what was reported. */
export async function parseText(
  text: string,
  { breaks = false, lang = 'ko', type = 'howto', scope = null, tokenise = sharedTokeniser }: Options = {},
) {
  const { value, diagnostics } = await parseBody(text, 'posts/docker/post.md', {
    type,
    scope,
    words: wordsOf(lang),
    markdown: { breaks },
    tokenise,
  });
  return {
    ...value,
    html: value.chunks.join('◦'),
    diagnostics,
    codes: diagnostics.map(({ code }) => code),
  };
}
