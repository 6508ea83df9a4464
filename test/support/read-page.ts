import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** An HTML page as a reader meets it: elements by their ids and tags, texts, rows of tables. */
export type ReadPage = {
  /** Throws for an id that is not there. */
  readonly at: (id: string) => Element;
  /** All elements of a tag inside another, in order. */
  readonly all: (tag: string, inside?: Element) => readonly Element[];
};

export function readPage(html: string): ReadPage {
  const root = parse(html);
  const elements = within(root);
  return {
    at: (id) => {
      const found = elements.find((element) => attributeOf(element, 'id') === id);
      if (found === undefined) throw new Error(`no id ${id}`);
      return found;
    },
    all: (tag, inside) =>
      (inside === undefined ? elements : within(inside)).filter(({ tagName }) => tagName === tag),
  };
}

/** The text of an element, blanks folded. */
export function textOf(element: Node): string {
  return rawText(element).replace(/\s+/g, ' ').trim();
}

export function attributeOf({ attrs }: Element, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** The rows of a table below its head, as the texts of their cells. */
export function rowsOf(page: ReadPage, table: Element): readonly (readonly string[])[] {
  return page
    .all('tbody', table)
    .flatMap((body) => page.all('tr', body))
    .map((row) => within(row).filter(isCell).map(textOf));
}

const isCell = ({ tagName }: Element) => tagName === 'td' || tagName === 'th';

function within(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []));
}

function rawText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}
