import type { GlossaryTerm, TermLink } from '../content/glossary.ts';
import type { ParsedPost } from '../content/post.ts';
import type { RegistryPart } from '../content/read-registry.ts';
import type { SourceFile } from '../content/source-file.ts';
import type { Task } from '../engine/task.ts';
import type { Digest, Digested } from '../kernel/digest.ts';
import type { ParseInput } from '../markdown/parse-post.ts';
import type { RenderedPage, RenderInput } from '../rendering/render-input.ts';

/**
 * The memoised tasks: the two slow edges of the pipeline, and the registries, whose language is only loaded where tasks run.
 * Each is a pure function of one value. See `createWork`.
 */
export type Tasks = {
  readonly registry: Task<SourceFile, RegistryPart | null>;
  readonly parse: Task<ParseInput, ParsedPost>;
  /** The terms of a post's text, by its digest (see PostEdition.text). */
  readonly terms: Task<Digest, readonly string[]>;
  /** Where the HTML of a post names the concepts of the glossary. */
  readonly glossary: Task<GlossaryInput, readonly TermLink[]>;
  readonly render: Task<RenderInput, RenderedPage | null>;
};

/** The HTML of a post, by its digest, and what is looked for in it. */
export type GlossaryInput = { readonly body: Digest; readonly terms: Digested<readonly GlossaryTerm[]> };

export const tasks: Tasks = {
  registry: { name: 'registry', needs: () => [], from: 'sources' },
  parse: { name: 'parse', needs: ({ source }) => [source.text], from: 'sources', hasPreparation: true },
  terms: { name: 'terms', needs: (text) => [text], from: 'store' },
  glossary: { name: 'glossary', needs: ({ body }) => [body], from: 'store' },
  // Pages share templates, which are larger than all the rest of them.
  render: { name: 'render', needs: () => [], from: 'sources', atOnce: 64 },
};
