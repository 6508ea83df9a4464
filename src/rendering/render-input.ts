import type { Digested } from '../kernel/digest.ts';
import type { Page } from '../pages/page.ts';
import type { TemplateCode } from './template-bundle.ts';

/** All that rendering one page depends on; `template` is null for the pages hoego writes itself. */
export type RenderInput = { readonly page: Page; readonly template: Digested<TemplateCode> | null };

/** A rendered page: the text of its file. */
export type RenderedPage = { readonly text: string };
