import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Language } from '../kernel/diagnostic-text.ts';
import { type Chart, type ChartTable, drawTwice, narrowWidth, plainCell, type TableCell } from './chart.ts';
import type { Drawing, Rect, Shape } from './drawing.ts';
import { figure } from './figure.ts';
import { finishDrawing } from './finish-drawing.ts';
import { limitLabels } from './limit-labels.ts';
import { linked, rect, upright } from './marks.ts';
import { mostRows } from './most-rows.ts';
import type { Strip } from './strip.ts';
import { blockHeight, centreOn, noteSize, textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';

/** An action that is not done yet. All times are in days. */
export type OpenAction = {
  readonly label: string;
  readonly href: string | null;
  /** A team or role; null where nobody has it. */
  readonly owner: string | null;
  /** The report or retrospective that promises it, because many promise the same. */
  readonly promisedIn: TableCell;
  /** How long ago it was promised, for certain, and as a reader is told. */
  readonly age: number;
  readonly ageText: string;
  /** Whether it is overdue, by the rule or by what was promised: the domain says so. */
  readonly isLate: boolean;
  /** How old it may become by the rule; null where no rule applies. */
  readonly allowed: number | null;
  /** How old it is on the day it was promised for; null where no day was. */
  readonly due: number | null;
};

export type ActionAgeInput = {
  /** The day on which the ages hold, for a reader. */
  readonly asOf: string;
  readonly actions: readonly OpenAction[];
  /** What the rules allow: `심각도 치명` 15 days. */
  readonly limits: readonly { readonly label: string; readonly days: number }[];
};

/** Open actions, the oldest first, against what the rules allow. */
export function actionAge(input: ActionAgeInput, lang: Language): Chart {
  const said = words[lang];
  const actions = input.actions.toSorted((a, b) => b.age - a.age);
  const rest = actions.length - mostRows;
  return {
    title: said.title,
    drawings: actions.length === 0 ? null : drawTwice((width) => draw({ ...input, actions }, width, lang)),
    notes: [...(actions.length === 0 ? [] : [said.asOf(input.asOf)]), ...(rest > 0 ? [said.more(rest)] : [])],
    table: tableOf(actions, lang),
  };
}

type Plot = {
  readonly x: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly hasLabelsBeside: boolean;
};

const labelWidth = 250;
const barHeight = 12;

function draw(input: ActionAgeInput, width: number, lang: Language): Drawing {
  const actions = input.actions.slice(0, mostRows);
  const plot = plotOf(actions, input.limits, width);
  const head = headOf(input.limits, plot, lang);
  const rows: Row[] = [];
  let { bottom } = head;
  for (const action of actions) {
    const row = drawRow(action, plot, bottom, lang);
    rows.push(row);
    bottom = row.bottom;
  }
  // One line through all rows would also run through the labels where these stand above their bars.
  const stretches = plot.hasLabelsBeside
    ? [{ barTop: head.bottom - 2, barBottom: bottom }]
    : rows.map(({ barTop, barBottom }) => ({ barTop: barTop - 3, barBottom: barBottom + 3 }));
  const limits = stretches.flatMap(({ barTop, barBottom }) =>
    input.limits.map(({ days }) => upright(plot.x(days), barTop, barBottom, 'limit')),
  );
  return finishDrawing({
    width,
    height: bottom + 2,
    title: words[lang].title,
    description: words[lang].description(
      input.asOf,
      input.actions.length,
      input.actions.filter(({ isLate }) => isLate).length,
      Math.max(...input.actions.map(({ age }) => age)),
    ),
    shapes: [...rows.flatMap(({ shapes }) => shapes), ...limits, ...head.shapes],
  });
}

function plotOf(actions: readonly OpenAction[], limits: ActionAgeInput['limits'], width: number): Plot {
  const hasLabelsBeside = width > narrowWidth;
  const left = hasLabelsBeside ? labelWidth + 14 : 1;
  const most = Math.max(1, ...actions.map(({ age }) => age), ...limits.map(({ days }) => days));
  const room = Math.max(...actions.map(({ ageText }) => textWidth(ageText, noteSize)));
  const right = width - room - 8;
  return {
    x: scaleLinear().domain([0, most]).range([left, right]).clamp(true),
    left,
    right,
    width,
    hasLabelsBeside,
  };
}

/** What the lines say. */
function headOf(limits: ActionAgeInput['limits'], plot: Plot, lang: Language): Strip {
  const said = words[lang];
  const shapes = limitLabels({
    limits: limits
      .toSorted((a, b) => a.days - b.days)
      .map(({ label, days }) => ({ name: said.limit(label, days), x: plot.x(days) })),
    left: plot.left,
    right: plot.width,
    together: said.fromLeft,
  });
  return { shapes, bottom: Math.max(0, ...shapes.map(blockHeight)) + 6 };
}

type Row = Strip & { readonly barTop: number; readonly barBottom: number };

function drawRow(action: OpenAction, plot: Plot, top: number, lang: Language): Row {
  const said = words[lang];
  const beside = plot.hasLabelsBeside;
  const width = beside ? labelWidth : plot.width;
  const name = textBlock({ text: action.label, x: 0, top: top + 5, width, lines: 2 });
  const owner = textBlock({
    text: `${action.owner ?? said.nobody} · ${action.promisedIn.text}`,
    x: 0,
    top: top + 5 + blockHeight(name),
    width,
    lines: 2,
    size: noteSize,
    tone: 'soft',
  });
  const textBottom = top + 5 + blockHeight(name) + blockHeight(owner);
  const middle = beside ? (top + 5 + textBottom) / 2 : textBottom + 3 + barHeight / 2;
  const tip = `${action.label}: ${saidOf(action, lang)}`;
  const bar = barOf(action, plot, middle, tip);
  const age = textBlock({
    text: action.ageText,
    x: plot.width,
    top: 0,
    width: plot.width - plot.right,
    size: noteSize,
    anchor: 'end',
  });
  return {
    shapes: [
      ...linked(action.href, tip, [name]),
      owner,
      bar,
      ...dueMarks(action, plot, middle, lang),
      centreOn(age, middle),
    ],
    bottom: Math.max(textBottom, middle + barHeight / 2) + 5,
    barTop: middle - barHeight / 2,
    barBottom: middle + barHeight / 2,
  };
}

function barOf(action: OpenAction, { x, left }: Plot, middle: number, tip: string): Rect {
  const width = Math.max(2, x(action.age) - left);
  const look = action.isLate ? ({ tone: 'late', pattern: 'level' } as const) : ({ tone: 'open' } as const);
  return rect({ x: left, y: middle - barHeight / 2, width, height: barHeight, tip, ...look });
}

/** The day it was promised for, where that lies on the axis. */
function dueMarks({ due }: OpenAction, { x }: Plot, middle: number, lang: Language): readonly Shape[] {
  const [, most = 0] = x.domain();
  if (due === null || due < 0 || due > most) return [];
  return [upright(x(due), middle - barHeight / 2 - 3, middle + barHeight / 2 + 3, 'due', words[lang].due)];
}

function saidOf(action: OpenAction, lang: Language): string {
  const said = words[lang];
  return [action.ageText, ...(action.isLate ? [said.late] : [])].join(', ');
}

function tableOf(actions: readonly OpenAction[], lang: Language): ChartTable {
  const said = words[lang];
  return {
    caption: said.title,
    columns: said.columns,
    rows: actions.map((action) => [
      { text: action.label, href: action.href },
      action.promisedIn,
      plainCell(action.owner ?? said.nobody),
      plainCell(action.ageText),
      plainCell(action.allowed === null ? '' : said.days(action.allowed)),
      plainCell(action.isLate ? said.late : said.inTime),
    ]),
  };
}

const words = {
  ko: {
    title: '미완료 대책의 경과일',
    columns: ['대책', '글', '담당', '경과일', '허용 기간', '상태'],
    nobody: '담당 없음',
    late: '늦음',
    inTime: '기한 안',
    due: '기한',
    days: (days: number) => `${days}일`,
    limit: (label: string, days: number) => `${label} ${days}일`,
    fromLeft: (names: readonly string[]) => `왼쪽 선부터 ${names.join(', ')}`,
    asOf: (day: string) => `기준일 ${day}. 세로 점선은 허용된 기간, 막대 위의 굵은 선은 약속한 기한입니다.`,
    more: (rest: number) => `나머지 대책 ${figure(rest)}건은 표에 있습니다.`,
    description: (asOf: string, total: number, late: number, oldest: number) =>
      `${asOf} 기준으로 끝나지 않은 대책 ${figure(total)}건 가운데 ${figure(late)}건이 늦었습니다. 가장 오래된 것은 ${oldest}일이 지났습니다.`,
  },
  en: {
    title: 'Open actions by age',
    columns: ['Action', 'Post', 'Owner', 'Age', 'Allowed', 'State'],
    nobody: 'nobody',
    late: 'late',
    inTime: 'in time',
    due: 'due',
    days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
    limit: (label: string, days: number) => `${label} ${days} d`,
    fromLeft: (names: readonly string[]) => `from the left: ${names.join(', ')}`,
    asOf: (day: string) => `As of ${day}. Dashed lines are what is allowed, thick ones what was promised.`,
    more: (rest: number) => `The table has ${figure(rest)} more.`,
    description: (asOf: string, total: number, late: number, oldest: number) =>
      `As of ${asOf}, ${figure(late)} of ${figure(total)} open actions are late. The oldest was promised ${oldest} days ago.`,
  },
};
