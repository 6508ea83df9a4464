/** An element of an XML document. Texts beside elements that are white space only are left out. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What XML 1.0 allows in a document at all (production 2). */
const document = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;

const token = /<\?xml [^?]*\?>|<\/([\w:]+)>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/uy;

/** Reads a document without comments, sections and processing instructions. Throws where it is not well formed. */
export function readXml(text: string): XmlElement {
  if (!document.test(text)) throw new Error('a character that XML has no place for');
  const top = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [top];
  for (token.lastIndex = 0; token.lastIndex < text.length; ) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw new Error(`not well formed: ${text.slice(at, at + 80)}`);
    const [, closed, opened, attributes = '', isEmpty, characters] = match;
    const parent = open.at(-1) ?? top;
    if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes what is not open`);
    } else if (opened !== undefined) {
      const element = { name: opened, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (isEmpty === '') open.push(element);
    } else if (characters !== undefined) {
      if (characters.includes(']]>')) throw new Error(']]> in text');
      if (characters.trim() !== '') parent.children.push(decode(characters));
    }
  }
  const [root, ...others] = top.children;
  if (open.length > 1 || typeof root !== 'object' || others.length > 0)
    throw new Error('not one whole element');
  return root;
}

function readAttributes(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w:]+)="([^"]*)"/g)];
  const names = found.map(([, name]) => name);
  if (new Set(names).size < names.length) throw new Error('an attribute twice');
  return Object.fromEntries(
    found.map(([, name = '', value = '']) => [name, decode(value.replace(/[\t\n]/g, ' '))]),
  );
}

function decode(text: string): string {
  return text.replace(/&(#\d+;|\w+;)?/g, (_, reference: string | undefined) => {
    if (reference?.startsWith('#')) return String.fromCodePoint(Number(reference.slice(1, -1)));
    const character = entities[reference?.slice(0, -1) ?? ''];
    if (character === undefined) throw new Error(`& that begins no reference: ${reference}`);
    return character;
  });
}

/** All elements of a name, at any depth, in the order of the document. */
export function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  const below = element.children.flatMap((child) =>
    typeof child === 'string' ? [] : elementsOf(child, name),
  );
  return element.name === name ? [element, ...below] : below;
}

/** The text of the first element of a name; undefined where there is none. */
export function textOf(element: XmlElement, name: string): string | undefined {
  const [found] = elementsOf(element, name);
  return found?.children.join('');
}
