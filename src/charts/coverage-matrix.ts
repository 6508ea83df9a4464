import type { Language } from '../kernel/diagnostic-text.ts';
import { type Chart, drawTwice, type TableCell } from './chart.ts';
import { figure } from './figure.ts';
import { type GridCell, gridDrawing } from './grid-drawing.ts';
import { mostRows } from './most-rows.ts';

/** The actions of one kind against one cause. */
export type Coverage = { readonly done: number; readonly open: number; readonly href: string | null };

export type CoverageInput = {
  /** The kinds of actions that a cause asks for: 예방, 탐지, 완화. */
  readonly kinds: readonly string[];
  /** Each with a value for every kind. */
  readonly causes: readonly {
    readonly label: string;
    readonly href: string | null;
    readonly coverage: readonly Coverage[];
  }[];
};

/** Causes against what was done about them. An empty cell says that nobody has acted, and is the loudest. */
export function coverageMatrix({ kinds, causes }: CoverageInput, lang: Language): Chart {
  const said = words[lang];
  const shown = causes.slice(0, mostRows);
  const gaps = causes.flatMap(({ coverage }) => coverage).filter(isGap).length;
  const grid = {
    title: said.title,
    description: said.description(causes.length, gaps),
    corner: said.corner,
    columns: kinds,
    rows: shown.map(({ label, href, coverage }) => ({
      label,
      href,
      cells: coverage.map((cell, at) => cellOf(cell, `${label}, ${kinds[at] ?? ''}`, lang)),
    })),
  };
  return {
    title: said.title,
    drawings: causes.length === 0 ? null : drawTwice((width) => gridDrawing(grid, width)),
    notes: causes.length > shown.length ? [said.more(causes.length - shown.length)] : [],
    table: {
      caption: said.title,
      columns: [said.corner, ...kinds],
      rows: causes.map(({ label, href, coverage }) => [
        { text: label, href },
        ...coverage.map((cell): TableCell => ({ text: saidOf(cell, lang).join(', '), href: cell.href })),
      ]),
    },
  };
}

const isGap = ({ done, open }: Coverage) => done + open === 0;

function saidOf({ done, open }: Coverage, lang: Language): readonly string[] {
  const said = words[lang];
  if (done + open === 0) return [said.none];
  return [...(done > 0 ? [said.done(done)] : []), ...(open > 0 ? [said.open(open)] : [])];
}

function cellOf(cell: Coverage, pair: string, lang: Language): GridCell {
  const lines = saidOf(cell, lang);
  const look = { lines, isRinged: false, label: `${pair}: ${lines.join(', ')}`, href: cell.href };
  if (isGap(cell)) return { ...look, tone: 'gap', textTone: 'text' };
  const tone = cell.open > 0 ? 'level-1' : 'level-3';
  return { ...look, tone, textTone: tone === 'level-3' ? 'inverse' : 'text' };
}

const words = {
  ko: {
    title: '원인별 재발 방지 대책',
    corner: '원인',
    none: '없음',
    done: (count: number) => `완료 ${figure(count)}`,
    open: (count: number) => `진행 ${figure(count)}`,
    more: (rest: number) => `나머지 원인 ${figure(rest)}가지는 표에 있습니다.`,
    description: (causes: number, gaps: number) =>
      `원인 ${figure(causes)}가지에 대한 대책. 아무 대책이 없는 칸이 ${figure(gaps)}개 있습니다.`,
  },
  en: {
    title: 'What is done about each cause',
    corner: 'Cause',
    none: 'none',
    done: (count: number) => `${figure(count)} done`,
    open: (count: number) => `${figure(count)} open`,
    more: (rest: number) => `The table has ${figure(rest)} more.`,
    description: (causes: number, gaps: number) =>
      `Actions against ${figure(causes)} causes. Of no kind there are ${figure(gaps)}.`,
  },
};
