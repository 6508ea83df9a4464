import type { Language } from '../kernel/diagnostic-text.ts';
import { type Chart, drawTwice, plainCell } from './chart.ts';
import { figure } from './figure.ts';
import { type Grid, type GridCell, gridDrawing } from './grid-drawing.ts';
import { levelOf } from './level.ts';

/** How many incidents had one severity and one scope. */
export type MatrixCount = {
  readonly count: number;
  /** The grade that follows from both: `1등급`; empty for none. */
  readonly grade: string;
  /** The list of these incidents; null where there is none. */
  readonly href: string | null;
};

export type SeverityScopeInput = {
  /** All scopes in their order, the unknown one last. */
  readonly scopes: readonly string[];
  /** All severities in their order, the unknown one last, each with a count for every scope. */
  readonly severities: readonly { readonly label: string; readonly counts: readonly MatrixCount[] }[];
};

/** Severity against scope: how many incidents each pair had. What nobody knows has its row and its column. */
export function severityScopeMatrix(input: SeverityScopeInput, lang: Language): Chart {
  const said = words[lang];
  const highest = Math.max(...input.severities.flatMap(({ counts }) => counts.map(({ count }) => count)));
  const grid: Grid = {
    title: said.title,
    description: describe(input, lang),
    corner: said.corner,
    columns: input.scopes,
    rows: input.severities.map(({ label, counts }) => ({
      label,
      href: null,
      cells: counts.map((count, at) => cellOf(count, highest, `${label}, ${input.scopes[at] ?? ''}`, lang)),
    })),
  };
  return {
    title: said.title,
    drawings: drawTwice((width) => gridDrawing(grid, width)),
    notes: [],
    table: {
      caption: said.title,
      columns: [said.corner, ...input.scopes],
      rows: input.severities.map(({ label, counts }) => [
        plainCell(label),
        ...counts.map(({ count, href }) => ({ text: said.count(count), href })),
      ]),
    },
  };
}

function cellOf(
  { count, grade, href }: MatrixCount,
  highest: number,
  pair: string,
  lang: Language,
): GridCell {
  return {
    lines: [figure(count), ...(grade === '' ? [] : [grade])],
    ...levelOf(count, highest),
    isRinged: false,
    label: `${pair}: ${words[lang].count(count)}${grade === '' ? '' : ` (${grade})`}`,
    href,
  };
}

function describe({ severities, scopes }: SeverityScopeInput, lang: Language): string {
  const cells = severities.flatMap(({ label, counts }) =>
    counts.map(({ count }, at) => ({ count, pair: `${label}, ${scopes[at] ?? ''}` })),
  );
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  const [most] = cells.toSorted((a, b) => b.count - a.count);
  return total === 0 || most === undefined
    ? words[lang].none
    : words[lang].description(total, most.pair, most.count);
}

const words = {
  ko: {
    title: '심각도와 범위',
    corner: '심각도 \\ 범위',
    none: '아직 장애가 없습니다.',
    count: (count: number) => `${figure(count)}건`,
    description: (total: number, pair: string, count: number) =>
      `장애 ${figure(total)}건. 가장 많은 칸은 ‘${pair}’, ${figure(count)}건입니다.`,
  },
  en: {
    title: 'Severity and scope',
    corner: 'Severity \\ scope',
    none: 'There are no incidents yet.',
    count: (count: number) => figure(count),
    description: (total: number, pair: string, count: number) =>
      `${figure(total)} ${total === 1 ? 'incident' : 'incidents'}; the most, ${figure(count)}, are “${pair}”.`,
  },
};
