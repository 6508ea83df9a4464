const client = /<script [^>]*src="\/__hoego\/[^>]*><\/script>/;

/**
 * A page as `hoego dev` serves it, taken apart.
 * @param {string} html
 * @returns {{ html: string, builds: number | null }} the page as a build writes it, and how many builds the server has
 * shown since it began; null where the page does not say
 */
export function servedPage(html) {
  const [script = ''] = client.exec(html) ?? [];
  const builds = /data-version="[^".]*\.(\d+)"/.exec(script)?.[1];
  return { html: html.replace(script, ''), builds: builds === undefined ? null : Number(builds) };
}
