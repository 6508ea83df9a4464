import type { Root } from 'hast';

/** The HTML of a post in which nothing of its author can do harm, and how it is written once it is finished. */
export type CleanHtml = { readonly tree: Root; readonly write: (tree: Root) => string };
