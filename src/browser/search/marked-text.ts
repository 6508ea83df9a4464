import type { Excerpt } from '../../search/query/excerpt.ts';
import { element } from './element.ts';

/** A text with what was asked for marked, as text nodes. */
export function markedText({ text, marks }: Omit<Excerpt, 'kind'>): DocumentFragment {
  const made = document.createDocumentFragment();
  let at = 0;
  for (const [from, to] of marks) {
    made.append(text.slice(at, from), element('mark', {}, text.slice(from, to)));
    at = to;
  }
  made.append(text.slice(at));
  return made;
}
