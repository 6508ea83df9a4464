import { createTokeniser } from '../../src/markdown/highlight/highlighter.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { wordsOf } from '../../src/markdown/words.ts';
import { canonicalHtml, filled } from './canonical-html.ts';

const tokenise = createTokeniser();

/** An example of a Markdown specification through the pipeline that ships, in the form in which equal HTML is equal. */
export async function renderExample(markdown: string): Promise<string> {
  const { value, diagnostics } = await parseBody(markdown, 'posts/post.md', {
    type: 'howto',
    scope: null,
    words: wordsOf('ko'),
    markdown: { breaks: false },
    tokenise,
  });
  const html = value.chunks.map((chunk, at) => {
    const reference = value.references[at];
    if (reference === undefined) return chunk;
    const address = filled(reference.target).replaceAll('"', '&quot;');
    return chunk + (reference.hole === 'image' ? ` src="${address}"` : address);
  });
  // A level-1 heading in a body lowers all of them by one; the specifications know no page around it.
  const isLowered = diagnostics.some(({ code }) => code === 'markdown/top-heading');
  return canonicalHtml(html.join(''), isLowered ? 1 : 0);
}
