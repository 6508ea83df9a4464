/** The page of this tab as it is now; null when the server is away. A page that is gone is the one that says so. */
export async function fetchPage(): Promise<Document | null> {
  try {
    const response = await fetch(location.pathname + location.search, { cache: 'no-store' });
    return parsePage(await response.text());
  } catch {
    return null;
  }
}

/** Reads a page as a browser with scripts does: to it, what stands in a `<noscript>` is text and loads nothing. */
function parsePage(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll('noscript')) element.textContent = element.innerHTML;
  return page;
}
