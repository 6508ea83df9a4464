import { mergeHead } from './merge-head.ts';
import { morph, morphAttributes } from './morph.ts';

/**
 * Makes the open document what another one is. The new styles are loaded first, then everything changes at once, so
 * that the page is never seen without its styles. What scripts put into the page is gone afterwards: they hear
 * `hoego:update` and put it in again, before the browser draws.
 */
export async function updateDocument(next: Document): Promise<void> {
  const removeOld = await mergeHead(document.head, next.head);
  morphAttributes(document.documentElement, next.documentElement);
  morph(document.body, next.body);
  removeOld();
  document.dispatchEvent(new Event('hoego:update'));
}
