/** Milliseconds that a stylesheet is waited for. */
const patience = 3000;

/** Resolves when a stylesheet is there, failed to load, or takes too long. */
export function loaded(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    setTimeout(resolve, patience);
  });
}
