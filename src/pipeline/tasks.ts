import type { Post } from '../content/post.ts';
import type { Task } from '../engine/task.ts';
import { createTokeniser } from '../markdown/highlight/highlighter.ts';
import { type ParseInput, parsePost } from '../markdown/parse-post.ts';
import type { RenderedPage, RenderInput } from '../rendering/render-input.ts';
import { renderPage } from '../rendering/render-page.ts';

/** The memoised tasks: the two slow edges of the pipeline, each a pure function of one value. */
export type Tasks = {
  readonly parse: Task<ParseInput, Post>;
  readonly render: Task<RenderInput, RenderedPage | null>;
};

/** The tasks of one thread; they share its highlighter. */
export function createTasks(): Tasks {
  const tokenise = createTokeniser();
  return {
    parse: { name: 'parse', run: (input) => parsePost(input, tokenise) },
    render: { name: 'render', run: renderPage },
  };
}
