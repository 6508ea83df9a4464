import type { Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { Raw } from 'mdast-util-to-hast';
import { VFile } from 'vfile';
import { spanOf } from '../ours.ts';
import type { Report } from '../report.ts';
import { isHtmlTag } from '../syntax/html-tags.ts';
import { walk } from '../walk.ts';

/** Elements that take what follows for their content, up to their end tag: left open they swallow the rest. */
const swallowing =
  'title|textarea|xmp|plaintext|noembed|noframes|noscript|listing|select|template|frameset|svg|math|object|applet';

const swallowingTag = new RegExp(`<(/?)(${swallowing})\\b[^>]*>?`, 'gi');
/** Frames never stay; their tags go before parsing, because one that is open would swallow the rest as well. */
const frame = /<\/?iframe\b[^>]*>?/gi;
const anyTag = /<(?=\/?([A-Za-z][A-Za-z0-9-]*)[\s/>])/g;
const scriptOrStyle = /<(\/?)(script|style)\b/gi;

/**
 * Reads the raw HTML of a post into the tree, as a browser would, and contains it: nothing the author left open
 * reaches beyond the post, or takes the rest of the post with it (`html/unclosed`).
 * @param source the text the tree was made of, for the places of its elements
 */
export function readRawHtml(tree: Root, source: string, report: Report): Root {
  const raws: Raw[] = [];
  walk(tree, 'raw', (node) => {
    raws.push(node);
    return undefined;
  });
  if (raws.length === 0) return tree;
  for (const [at, node] of raws.entries()) {
    removeFrames(node, report);
    containSwallowing(node, (closes) => raws.some((other, after) => after > at && closes(other)), report);
  }
  containScripts(raws, report);
  const read: Nodes = raw(tree, { passThrough: ['ours'], file: new VFile(source) });
  return read.type === 'root' ? read : { type: 'root', children: [] };
}

/**
 * Comments, elements that swallow, and names that are no HTML's (T6): what nothing closes becomes text; an element that
 * only a later piece of HTML closes loses its tags, and one that is whole is left to the sanitiser.
 */
function containSwallowing(
  node: Raw,
  laterHas: (closes: (other: Raw) => boolean) => boolean,
  report: Report,
): void {
  const comment = node.value.lastIndexOf('<!--');
  if (comment >= 0 && node.value.indexOf('-->', comment) < 0) {
    report('html/unclosed', spanOf(node), { tag: '<!--' });
    node.value = escapeTags(node.value);
    return;
  }
  const whole = node.value.toLowerCase();
  node.value = node.value
    .replace(swallowingTag, (tag, slash: string, written: string) => {
      const name = written.toLowerCase();
      // Nothing closes <plaintext>, not even its end tag.
      if (name !== 'plaintext' && whole.includes(`<${name}`) && whole.includes(`</${name}`)) return tag;
      if (slash === '/') return '';
      const isClosed = laterHas(({ value }) => value.toLowerCase().includes(`</${name}`));
      if (isClosed) report('html/removed-element', spanOf(node), { tag: name });
      else report('html/unclosed', spanOf(node), { tag: `<${name}>` });
      return isClosed ? '' : escapeTags(tag);
    })
    .replace(anyTag, (mark, name: string) => (isHtmlTag(name) ? mark : '&lt;'));
}

function removeFrames(node: Raw, report: Report): void {
  if (/<iframe\b/i.test(node.value)) report('html/removed-element', spanOf(node), { tag: 'iframe' });
  node.value = node.value.replace(frame, '');
}

/** Script and style may stand in several nodes; one that no later node closes becomes text. */
function containScripts(raws: readonly Raw[], report: Report): void {
  const places = raws.flatMap((node) =>
    [...node.value.matchAll(scriptOrStyle)].map((match) => ({
      node,
      at: match.index,
      closes: match[1] === '/',
      name: (match[2] ?? '').toLowerCase(),
    })),
  );
  // From the last to the first, so that positions found in a node stay right while it changes.
  for (const [order, place] of [...places.entries()].reverse()) {
    const isClosed = places.slice(order + 1).some(({ closes, name }) => closes && name === place.name);
    if (place.closes || isClosed) continue;
    report('html/unclosed', spanOf(place.node), { tag: `<${place.name}>` });
    place.node.value = `${place.node.value.slice(0, place.at)}&lt;${place.node.value.slice(place.at + 1)}`;
  }
}

const escapeTags = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
