import type { ElementContent, Properties, Root } from 'hast';
import { invariant } from '../../kernel/invariant.ts';

/** The HTML of a tree in which everything is simple (see `cleanHtmlOf`), as rehype-stringify writes it. */
export function writeHtml({ children }: Root): string {
  return contentOf(children);
}

function contentOf(nodes: readonly Root['children'][number][]): string {
  let html = '';
  for (const node of nodes) html += htmlOf(node);
  return html;
}

function htmlOf(node: Root['children'][number]): string {
  switch (node.type) {
    case 'text':
      return inText.test(node.value) ? node.value.replace(everyInText, reference) : node.value;
    case 'element':
    case 'ours':
      return elementOf(node.tagName, node.properties, node.children);
    case 'raw':
      return node.value;
    default:
      invariant(false, `there is no ${node.type} in a simple tree`);
  }
}

function elementOf(tagName: string, properties: Properties, children: readonly ElementContent[]): string {
  const opening = `<${tagName}${attributesOf(properties)}>`;
  return voids.has(tagName) ? opening : `${opening}${contentOf(children)}</${tagName}>`;
}

const voids: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input']);

function attributesOf(properties: Properties): string {
  let attributes = '';
  for (const property in properties) {
    const value = properties[property];
    const name = names.get(property);
    invariant(name !== undefined, `the property ${property} has no name in HTML`);
    if (value === true) attributes += ` ${name}`;
    else if (value !== false && value !== null && value !== undefined) {
      const text = Array.isArray(value) ? value.join(' ').trim() : String(value);
      attributes += ` ${name}="${inAttribute.test(text) ? text.replace(everyInAttribute, reference) : text}"`;
    }
  }
  return attributes;
}

/** The attributes that Markdown has, and those that we give to what it has. */
const names: ReadonlyMap<string, string> = new Map([
  ...'alt checked decoding disabled href id loading open rel role src start title type'
    .split(' ')
    .map((name) => [name, name] as const),
  ['ariaLabel', 'aria-label'],
  ['ariaLabelledBy', 'aria-labelledby'],
  ['className', 'class'],
  ['tabIndex', 'tabindex'],
]);

/** What HTML reserves. Most text has nothing of it, and to ask takes less than to replace nothing. */
const inText = /[&<]/;
const inAttribute = /[\0"&'`]/;
const everyInText = new RegExp(inText, 'g');
const everyInAttribute = new RegExp(inAttribute, 'g');

const reference = (character: string) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
