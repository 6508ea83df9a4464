import type { PostType } from '../../src/content/post-type.ts';
import { createTokeniser } from '../../src/markdown/highlight/highlighter.ts';
import { parseBodySafely as parseBody } from '../../src/markdown/parse-body.ts';
import { wordsOf } from '../../src/markdown/words.ts';

const tokenise = createTokeniser();

type Options = { readonly breaks?: boolean; readonly lang?: string; readonly type?: PostType };

/** A text as the body of `posts/docker/post.md`: its HTML with `◦` for every hole, and what was reported. */
export async function parseText(text: string, { breaks = false, lang = 'ko', type = 'howto' }: Options = {}) {
  const { value, diagnostics } = await parseBody(text, 'posts/docker/post.md', {
    type,
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
