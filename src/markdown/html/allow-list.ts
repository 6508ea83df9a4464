import type { Schema } from 'hast-util-sanitize';

/**
 * The HTML an author may use: what structures and marks up text, pictures, sound and film. No scripts, frames, forms,
 * styles or classes; addresses are relative, or of a protocol that cannot run code.
 */
export const allowed: Schema = {
  tagNames:
    `a abbr audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em
    figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p picture pre q rp rt ruby s samp section
    small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr`.split(
      /\s+/,
    ),
  attributes: {
    '*': ['title', 'lang', 'dir', 'id'],
    a: ['href'],
    abbr: ['title'],
    audio: ['src', 'controls', 'preload'],
    blockquote: ['cite'],
    col: ['span'],
    colgroup: ['span'],
    del: ['dateTime', 'cite'],
    details: ['open'],
    img: ['src', 'alt', 'width', 'height'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    ins: ['dateTime', 'cite'],
    li: ['value'],
    ol: ['start', 'reversed', 'type'],
    q: ['cite'],
    source: ['src', 'type'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    video: ['src', 'controls', 'width', 'height', 'preload', 'loop', 'muted', 'playsInline'],
  },
  // Ids stay as their author wrote them, or links to them would break; `anchors` keeps those that are harmless. No
  // script of a page looks anything up by a global name, so an id cannot stand in for one.
  clobber: [],
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: {
    href: ['http', 'https', 'mailto', 'tel', 'HTTP', 'HTTPS', 'MAILTO', 'TEL'],
    src: ['http', 'https', 'HTTP', 'HTTPS'],
    cite: ['http', 'https'],
  },
  ancestors: {
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tfoot: ['table'],
    tr: ['table'],
  },
  // Their content is code or markup for machines, never text for a reader.
  strip: ['script', 'style', 'svg', 'math'],
};
