import { linkHorizontal } from 'd3-shape';
import type { Language } from '../kernel/diagnostic-text.ts';
import { type Chart, type ChartTable, drawTwice, plainCell } from './chart.ts';
import type { Drawing, Path, Shape, Tone } from './drawing.ts';
import { figure } from './figure.ts';
import { finishDrawing } from './finish-drawing.ts';
import { layOutColumns, type PlacedNode } from './lay-out-columns.ts';
import { linked, rect } from './marks.ts';
import { noteSize, textBlock } from './text-block.ts';

export type GraphNode = { readonly id: string; readonly label: string; readonly href: string | null };

/** A part of the graph of mechanisms: who explains a cause, whom it made fail. Ids are unique within all three lists. */
export type CauseGraphInput = {
  readonly explainers: readonly GraphNode[];
  readonly causes: readonly GraphNode[];
  readonly incidents: readonly GraphNode[];
  /** From an explainer to its cause, and from a cause to its incident, by id. */
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  /** The node that it is drawn for; null for none. */
  readonly focus: string | null;
  readonly extent: GraphExtent;
};

/**
 * How far a graph goes: over all there is, of which the first `most` explainers and incidents are drawn and the table has the
 * others; or no further than from each cause to so many explainers, and to the incident just before and just after.
 */
export type GraphExtent =
  | { readonly kind: 'all'; readonly most: number }
  | { readonly kind: 'neighbours'; readonly explainers: number };

/** More nodes are a tangle, and a list says it better. */
export const mostNodes = 25;

const tones: readonly Tone[] = ['explainer', 'cause', 'incident'];
const headHeight = 26;

/** Explaining posts, causes and incidents in three columns, and what joins them. */
export function causeGraph(input: CauseGraphInput, lang: Language): Chart {
  const drawn = drawnOf(input);
  const count = drawn.explainers.length + drawn.causes.length + drawn.incidents.length;
  const isDrawn = count > 0 && count <= mostNodes;
  return {
    title: words[lang].title,
    drawings: isDrawn ? drawTwice((width) => draw(drawn, width, lang)) : null,
    notes: isDrawn ? notesOf(input, drawn, lang) : [],
    table: tableOf(input, lang),
  };
}

function drawnOf(input: CauseGraphInput): CauseGraphInput {
  const { explainers, incidents, extent } = input;
  if (extent.kind === 'neighbours') return input;
  return {
    ...input,
    explainers: explainers.slice(0, extent.most),
    incidents: incidents.slice(0, extent.most),
  };
}

/** What the drawing leaves out. */
function notesOf(all: CauseGraphInput, drawn: CauseGraphInput, lang: Language): readonly string[] {
  const said = words[lang];
  if (all.extent.kind === 'neighbours') return [said.neighbours(all.extent.explainers)];
  return [
    ...(drawn.explainers.length < all.explainers.length
      ? [said.explainersDrawn(drawn.explainers.length, all.explainers.length)]
      : []),
    ...(drawn.incidents.length < all.incidents.length
      ? [said.incidentsDrawn(drawn.incidents.length, all.incidents.length)]
      : []),
  ];
}

function draw(input: CauseGraphInput, width: number, lang: Language): Drawing {
  const said = words[lang];
  const columns = [input.explainers, input.causes, input.incidents];
  const { nodes, columnWidth, lefts, height } = layOutColumns(columns, input.edges, width);
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const edges = input.edges.flatMap(({ from, to }) => {
    const [start, end] = [byId.get(from), byId.get(to)];
    return start === undefined || end === undefined || start.column >= end.column ? [] : [edgeOf(start, end)];
  });
  const heads = said.columns.map((text, at) =>
    textBlock({ text, x: lefts[at] ?? 0, top: 0, width: columnWidth, size: noteSize, tone: 'soft' }),
  );
  return finishDrawing({
    width,
    height: headHeight + height + 2,
    title: said.title,
    description: said.description(input.explainers.length, input.causes.length, input.incidents.length),
    shapes: [...edges, ...heads, ...nodes.flatMap((placed) => drawNode(placed, input.focus))],
  });
}

function drawNode({ node, column, box, text }: PlacedNode, focus: string | null): readonly Shape[] {
  const { left, right, top, bottom } = box;
  const frame = rect({
    x: left + 1,
    y: headHeight + top,
    width: right - left - 2,
    height: bottom - top,
    radius: column === 1 ? 12 : 3,
    tone: tones[column] ?? 'cause',
    tip: node.label,
  });
  const focused = { ...frame, tone: 'focus', tip: null } as const;
  const marks = [frame, ...(node.id === focus ? [focused] : []), { ...text, y: headHeight + text.y }];
  return linked(node.href, node.label, marks);
}

const curve = linkHorizontal<
  unknown,
  { readonly source: [number, number]; readonly target: [number, number] },
  [number, number]
>();

function edgeOf(from: PlacedNode, to: PlacedNode): Path {
  const middle = ({ box }: PlacedNode) => headHeight + (box.top + box.bottom) / 2;
  const d = curve.digits(2)({
    source: [from.box.right, middle(from)],
    target: [to.box.left, middle(to)],
  });
  return { kind: 'path', d: d ?? '', tone: 'edge' };
}

/** A row of the table: what a cause has to do with a post; null for a cause that nothing is joined to. */
type Relation = { readonly cause: GraphNode; readonly kind: string; readonly node: GraphNode | null };

function tableOf({ explainers, causes, incidents, edges }: CauseGraphInput, lang: Language): ChartTable {
  const said = words[lang];
  const joined = (cause: GraphNode, others: readonly GraphNode[]) =>
    others.filter(({ id }) =>
      edges.some(({ from, to }) => (from === cause.id && to === id) || (from === id && to === cause.id)),
    );
  const rows = causes.flatMap((cause): readonly Relation[] => {
    const found: readonly Relation[] = [
      ...joined(cause, explainers).map((node) => ({ cause, kind: said.explainer, node })),
      ...joined(cause, incidents).map((node) => ({ cause, kind: said.incident, node })),
    ];
    return found.length > 0 ? found : [{ cause, kind: said.nothing, node: null }];
  });
  return {
    caption: said.title,
    columns: said.tableColumns,
    rows: rows.map(({ cause, kind, node }) => [
      { text: cause.label, href: cause.href },
      plainCell(kind),
      { text: node?.label ?? '', href: node?.href ?? null },
    ]),
  };
}

const words = {
  ko: {
    title: '원인과 장애, 설명하는 글',
    columns: ['설명하는 글', '원인', '장애'],
    tableColumns: ['원인', '관계', '글'],
    explainer: '설명하는 글',
    incident: '장애',
    nothing: '없음',
    neighbours: (explainers: number) =>
      `원인마다 설명하는 글은 ${explainers}편까지, 다른 장애는 바로 앞과 뒤의 것만 보입니다. 나머지는 원인 페이지에 있습니다.`,
    explainersDrawn: (drawn: number, all: number) =>
      `설명하는 글 ${figure(all)}편 가운데 ${figure(drawn)}편만 그렸습니다. 나머지는 표에 있습니다.`,
    incidentsDrawn: (drawn: number, all: number) =>
      `장애 ${figure(all)}건 가운데 최근 ${figure(drawn)}건만 그렸습니다. 나머지는 표에 있습니다.`,
    description: (explainers: number, causes: number, incidents: number) =>
      `설명하는 글 ${figure(explainers)}편, 원인 ${figure(causes)}가지, 장애 ${figure(incidents)}건이 어떻게 이어지는지 보여 줍니다.`,
  },
  en: {
    title: 'Causes, incidents, explaining posts',
    columns: ['Explained by', 'Cause', 'Incidents'],
    tableColumns: ['Cause', 'Relation', 'Post'],
    explainer: 'explained by',
    incident: 'incident',
    nothing: 'none',
    neighbours: (explainers: number) =>
      `Of each cause up to ${explainers} explaining posts are here, and the incident just before and just after; its page has the others.`,
    explainersDrawn: (drawn: number, all: number) =>
      `${figure(drawn)} of ${figure(all)} explaining posts are drawn; the table has the others.`,
    incidentsDrawn: (drawn: number, all: number) =>
      `The latest ${figure(drawn)} of ${figure(all)} incidents are drawn; the table has the others.`,
    description: (explainers: number, causes: number, incidents: number) =>
      `How explaining posts (${figure(explainers)}), causes (${figure(causes)}) and incidents (${figure(incidents)}) hang together.`,
  },
};
