import { liveAddresses } from '../live-addresses.ts';
import { loaded } from './loaded.ts';

/**
 * Puts what is new into a head, and waits until the styles among it are loaded. An element that is in both stays as it
 * is: a stylesheet that were moved would be loaded again.
 * @returns takes away what is no longer wanted
 */
export async function mergeHead(head: HTMLHeadElement, wanted: HTMLHeadElement): Promise<() => void> {
  const kept = new Set<Element>();
  const styles: Promise<void>[] = [];
  let cursor = head.firstElementChild;
  for (const element of [...wanted.children].filter(isMerged)) {
    const same = [...head.children].find((child) => !kept.has(child) && child.isEqualNode(element));
    const placed = same ?? document.importNode(element, true);
    kept.add(placed);
    if (same === undefined) {
      head.insertBefore(placed, cursor);
      if (placed instanceof HTMLLinkElement && placed.relList.contains('stylesheet'))
        styles.push(loaded(placed));
    } else {
      cursor = same.nextElementSibling;
    }
  }
  const old = [...head.children].filter((child) => isMerged(child) && !kept.has(child));
  await Promise.all(styles);
  return () => {
    for (const element of old) element.remove();
  };
}

/** The client itself stays: it is running. */
function isMerged(element: Element): boolean {
  return element.getAttribute('src') !== liveAddresses.script;
}
