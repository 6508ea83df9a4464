/** A stretch of text between two tags, by its place in the HTML. */
export type TextRun = { readonly from: number; readonly until: number };

/** Elements in which nothing is linked: links, code, headings, titles of boxes, and what has a role of its own. */
const closedElements =
  /^(?:a|abbr|audio|button|code|del|dfn|figure|h[1-6]|kbd|math|pre|q|samp|summary|sup|svg|th|time|var|video)$/;

const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^>"]|"[^"]*")*)>/g;

/**
 * The running text of a post's HTML, as the Markdown stage writes it: whole tags, attributes in double quotes, no comments.
 * Titles of boxes are told by their class.
 */
export function textRuns(html: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  /** The element that is passed over, and how many of its kind are open in it. */
  let passed: { readonly name: string; open: number } | null = null;
  for (const found of html.matchAll(tag)) {
    const [whole, slash, name = '', attributes = ''] = found;
    if (passed === null && found.index > from) runs.push({ from, until: found.index });
    from = found.index + whole.length;
    if (passed !== null) {
      if (name === passed.name) passed.open += slash === '' ? 1 : -1;
      if (passed.open === 0) passed = null;
    } else if (slash === '' && isClosed(name, attributes)) passed = { name, open: 1 };
  }
  if (passed === null && html.length > from) runs.push({ from, until: html.length });
  return runs;
}

function isClosed(name: string, attributes: string): boolean {
  return closedElements.test(name) || / class="[^"]*-title"/.test(attributes);
}
