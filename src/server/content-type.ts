import { lookup } from 'mrmime';

/** Types that mrmime has differently: a feed is an XML application, and no text for people. */
const ours: Readonly<Record<string, string>> = { xml: 'application/xml', atom: 'application/atom+xml' };

const isText = /^text\/|^application\/(?:javascript|json|xml)$|\+(?:json|xml)$/;

/** The content type of a file, by its name. Everything hoego writes is UTF-8, and so is text of others. */
export function contentType(name: string): string {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const type = ours[extension] ?? lookup(name) ?? 'application/octet-stream';
  return isText.test(type) ? `${type}; charset=utf-8` : type;
}
