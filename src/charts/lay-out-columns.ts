import type { CauseGraphInput, GraphNode } from './cause-graph.ts';
import { narrowWidth } from './chart.ts';
import type { Text } from './drawing.ts';
import { blockHeight, noteSize, textBlock } from './text-block.ts';
import type { Box } from './text-box.ts';

export type PlacedNode = {
  readonly node: GraphNode;
  readonly column: number;
  readonly box: Box;
  readonly text: Text;
};

export type Columns = {
  readonly nodes: readonly PlacedNode[];
  readonly lefts: readonly number[];
  readonly columnWidth: number;
  readonly height: number;
};

type Edges = CauseGraphInput['edges'];

const nodeGap = 12;
const padding = 7;

/** How often the columns are put in the order of their neighbours. More changes nothing in graphs of this size. */
const sweeps = 4;

/** Columns of boxes, each column in the order in which its edges cross least, as far as a few sweeps find it. */
export function layOutColumns(
  columns: readonly (readonly GraphNode[])[],
  edges: Edges,
  width: number,
): Columns {
  const columnGap = width > narrowWidth ? 72 : 20;
  const columnWidth = (width - columnGap * (columns.length - 1)) / columns.length;
  const lefts = columns.map((_, at) => at * (columnWidth + columnGap));
  const ordered = inOrderOfNeighbours(columns, edges);
  const stacks = ordered.map((nodes, column) => stack(nodes, column, lefts[column] ?? 0, columnWidth));
  const height = Math.max(...stacks.map(heightOf));
  const nodes = stacks.flatMap((placed) =>
    placed.map((node) => lower(node, (height - heightOf(placed)) / 2)),
  );
  return { nodes, lefts, columnWidth, height };
}

function stack(
  nodes: readonly GraphNode[],
  column: number,
  left: number,
  width: number,
): readonly PlacedNode[] {
  const placed: PlacedNode[] = [];
  let top = 0;
  for (const node of nodes) {
    const text = textBlock({
      text: node.label,
      x: left + padding,
      top: top + padding - 1,
      width: width - 2 * padding,
      lines: 4,
      size: noteSize,
    });
    const bottom = top + blockHeight(text) + 2 * padding;
    placed.push({ node, column, text, box: { left, right: left + width, top, bottom } });
    top = bottom + nodeGap;
  }
  return placed;
}

function heightOf(placed: readonly PlacedNode[]): number {
  return placed.at(-1)?.box.bottom ?? 0;
}

function lower(placed: PlacedNode, by: number): PlacedNode {
  const { box, text } = placed;
  return {
    ...placed,
    box: { ...box, top: box.top + by, bottom: box.bottom + by },
    text: { ...text, y: text.y + by },
  };
}

/** Sorts each column by the mean place of what its nodes are joined with, to and fro. */
function inOrderOfNeighbours(
  columns: readonly (readonly GraphNode[])[],
  edges: Edges,
): readonly (readonly GraphNode[])[] {
  let ordered = columns;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const at of sweep % 2 === 0 ? [0, 2, 1] : [1, 0, 2]) {
      const places = placesOf(ordered);
      ordered = ordered.map((nodes, column) => (column === at ? sorted(nodes, edges, places) : nodes));
    }
  }
  return ordered;
}

/** The place of each node in its column, from 0 for its top to 1. */
function placesOf(columns: readonly (readonly GraphNode[])[]): ReadonlyMap<string, number> {
  return new Map(columns.flatMap((nodes) => nodes.map(({ id }, at) => [id, (at + 0.5) / nodes.length])));
}

function sorted(
  nodes: readonly GraphNode[],
  edges: Edges,
  places: ReadonlyMap<string, number>,
): readonly GraphNode[] {
  const meanOf = (id: string) => {
    const joined = edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
    const values = joined.map((other) => places.get(other)).filter((place) => place !== undefined);
    return values.length === 0
      ? (places.get(id) ?? 0)
      : values.reduce((sum, place) => sum + place, 0) / values.length;
  };
  return nodes
    .map((node, at) => ({ node, at, mean: meanOf(node.id) }))
    .toSorted((a, b) => a.mean - b.mean || a.at - b.at)
    .map(({ node }) => node);
}
