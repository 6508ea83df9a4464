import { createCodes } from './codes.ts';
import { piecesOfJson } from './pieces-of-json.ts';
import type { CharCodes } from './read-plain.ts';

/** Elements that stand in a line of text: what they part is one word. Every other tag ends a piece of text. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);

/** Attributes whose values are words of a format, not of an author. */
const structural = new Set(
  'class rel type charset name property http-equiv media role lang xml:lang method scope width height viewbox xmlns xmlns:atom xmlns:xlink version'.split(
    ' ',
  ),
);

const tag =
  /<(?:!--([\s\S]*?)(?:-->|$)|!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|[!?][^>]*>|\/?([a-zA-Z][^\s/>]*)([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)>)/y;

/** Tags of coloured code, which most tags are: they part nothing and say nothing. */
const colouring = /<span class="[^"]*">|<\/span>/g;

const attribute = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/**
 * Reads HTML or XML: first the running text, a block at a time, in which inline tags part nothing; then, each by itself,
 * comments, the values of attributes, and what scripts and style sheets say.
 */
export function readMarkup(written: string): CharCodes {
  const html = written.replace(colouring, '');
  const text = createCodes(html.length);
  const aside = createCodes(html.length);
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    tag.lastIndex = at;
    const found = tag.exec(html);
    if (found === null) {
      text.addText(html, from, at + 1);
      from = at + 1;
      continue;
    }
    text.addText(html, from, at);
    from = at + found[0].length;
    const [, comment, data, name, attributes] = found;
    if (data !== undefined) text.addText(data, 0, data.length);
    if (comment !== undefined) addAside(comment);
    if (name === undefined) continue;
    const element = name.toLowerCase();
    if (element === 'br') text.space();
    else if (!inline.has(element)) text.part();
    if (attributes?.includes('=')) readAttributes(attributes);
    if ((element === 'script' || element === 'style') && html[at + 1] !== '/') from = readRaw(element, from);
  }
  text.addText(html, from, html.length);
  text.part();
  return joined(text.taken(), aside.taken());

  function addAside(value: string): void {
    aside.addText(value, 0, value.length);
    aside.part();
  }

  function readAttributes(written: string): void {
    for (const [, name = '', double, single, bare] of written.matchAll(attribute)) {
      if (!structural.has(name.toLowerCase())) addAside(double ?? single ?? bare ?? '');
    }
  }

  /** Data and code are not HTML: they end where their end tag begins. */
  function readRaw(element: string, start: number): number {
    const end = html.indexOf(`</${element}`, start);
    const stop = end < 0 ? html.length : end;
    const content = html.slice(start, stop);
    if (element === 'script') for (const piece of piecesOfJson(content)) addAside(piece);
    else addAside(content);
    return stop;
  }
}

function joined(first: CharCodes, second: CharCodes): CharCodes {
  const both = new Uint16Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
