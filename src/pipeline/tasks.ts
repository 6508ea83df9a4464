import type { ParsedPost } from '../content/post.ts';
import type { Task } from '../engine/task.ts';
import type { ParseInput } from '../markdown/parse-post.ts';
import type { RenderedPage, RenderInput } from '../rendering/render-input.ts';

/** The memoised tasks: the two slow edges of the pipeline, each a pure function of one value. See `createWork`. */
export type Tasks = {
  readonly parse: Task<ParseInput, ParsedPost>;
  readonly render: Task<RenderInput, RenderedPage | null>;
};

export const tasks: Tasks = {
  parse: { name: 'parse', needs: ({ source }) => [source.text], from: 'sources' },
  render: { name: 'render', needs: () => [], from: 'sources' },
};
