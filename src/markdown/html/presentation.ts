import type { Element, ElementContent, Root } from 'hast';
import { walk } from '../walk.ts';
import type { Words } from '../words.ts';

/** Dresses the clean elements in the few classes and attributes that the templates' stylesheet knows. */
export function presentation(tree: Root | Element, words: Words): void {
  walk(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'table') {
      parent.children[index] = {
        type: 'ours',
        tagName: 'div',
        properties: { className: ['table-scroll'], role: 'group', tabIndex: 0, ariaLabel: words.table },
        children: [node],
        position: node.position,
      };
      alignCells(node);
      presentation(node, words);
      return index + 1;
    }
    if (node.tagName === 'ul') markTasks(node, words);
    wholePixels(node);
    if (node.tagName === 'img' && node.properties.src === undefined) {
      // An unsafe address was taken out; what the picture shows is still said.
      parent.children.splice(index, 1, { type: 'text', value: String(node.properties.alt ?? '') });
      return index + 1;
    }
    if (node.tagName === 'img') Object.assign(node.properties, { loading: 'lazy', decoding: 'async' });
    if (node.tagName === 'a' && isExternal(node)) node.properties.rel = ['noopener', 'noreferrer'];
    return undefined;
  });
}

/** HTML takes sizes in whole pixels only: `480px` is 480, and `70%` goes. */
function wholePixels({ properties }: Element): void {
  for (const side of ['width', 'height']) {
    if (properties[side] === undefined) continue;
    const [pixels] = /^\d+(?=(?:px)?$)/.exec(String(properties[side] ?? '')) ?? [];
    if (pixels === undefined) delete properties[side];
    else properties[side] = Number(pixels);
  }
}

/** `align` is a presentational attribute that HTML dropped; the content policy allows no style, so it is a class. */
function alignCells(table: Element): void {
  walk(table, 'element', (cell) => {
    const { align } = cell.properties;
    if (align === undefined) return;
    delete cell.properties.align;
    if (align === 'left' || align === 'center' || align === 'right')
      cell.properties.className = [`align-${align}`];
  });
}

function markTasks(list: Element, words: Words): void {
  const tasks = list.children.filter((item) => item.type === 'element' && checkboxOf(item) !== undefined);
  if (tasks.length === 0) return;
  list.properties.className = ['task-list'];
  for (const item of tasks) {
    if (item.type !== 'element') continue;
    item.properties.className = ['task'];
    const box = checkboxOf(item);
    if (box !== undefined)
      box.properties.ariaLabel = box.properties.checked ? words.taskDone : words.taskOpen;
  }
}

/** The checkbox that opens a list item, directly or inside its first paragraph. */
function checkboxOf(item: Element): Element | undefined {
  const first = item.children.find(isNoWhiteSpace);
  if (first?.type !== 'element') return undefined;
  if (first.tagName === 'p') return checkboxOf(first);
  return first.tagName === 'input' ? first : undefined;
}

const isNoWhiteSpace = (node: ElementContent) => node.type !== 'text' || node.value.trim() !== '';

const isExternal = ({ properties }: Element) =>
  typeof properties.href === 'string' && /^https?:/.test(properties.href);
