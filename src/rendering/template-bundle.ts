import type { Digested } from '../kernel/digest.ts';

/**
 * One page template with all it imports. `code` is CommonJS text that asks for `preact`, `preact/jsx-runtime` and
 * `hoego/template` and nothing else. `sourceMap` is a version 3 source map as JSON; its `sources` are source paths
 * (`templates/pages/post.tsx`), so that a mistake can be told at the author's own line.
 */
export type TemplateCode = { readonly code: string; readonly sourceMap: string };

/** The templates by layout. Each has a digest of its own, so an edit re-renders only the pages that it is part of. */
export type TemplateBundle = { readonly [layout: string]: Digested<TemplateCode> };
