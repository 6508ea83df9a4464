import type { TermLink } from '../content/glossary.ts';
import type { Digest, Digested } from '../kernel/digest.ts';
import type { Page } from '../pages/page.ts';
import type { TemplateCode } from './template-bundle.ts';

/**
 * All that rendering one page depends on; `template` is null for the pages hoego writes itself, `body` is the HTML of the
 * post that the page shows, if it shows one.
 */
export type RenderInput = {
  readonly page: Digested<Page>;
  readonly template: Digested<TemplateCode> | null;
  readonly body: Digest | null;
  /** Where that HTML names concepts. */
  readonly terms: readonly TermLink[];
};

/** A rendered page: the blob that holds its recipe. */
export type RenderedPage = { readonly recipe: Digest };
