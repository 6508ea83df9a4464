import type { Drawing, Mark, Pattern, PatternedTone, Rect, Shape, Text } from 'hoego/charts/drawing';

type ChartDrawingProps = {
  readonly drawing: Drawing;
  readonly form: 'wide' | 'narrow';
  readonly id: string;
};

/** How wide a drawing of each form is as a rule. What is wider scrolls inside itself. */
const widths = { wide: 672, narrow: 340 };

/** With more links, the keyboard goes through the table instead of stopping at each of them. */
const mostStops = 60;

/**
 * A drawing as inline SVG. It is a picture with a name and a description, unless marks in it are links: what is inside a
 * picture cannot be reached, so then it is a group, and its loose letters are left to the table.
 */
export function ChartDrawing({ drawing, form, id }: ChartDrawingProps) {
  const { width, height, shapes, title, description } = drawing;
  const own = `${id}-${form}`;
  const links = shapes.filter(({ kind }) => kind === 'link').length;
  const svg = (
    <svg
      role={links > 0 ? 'group' : 'img'}
      aria-labelledby={`${own}-title`}
      aria-describedby={`${own}-desc`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title id={`${own}-title`}>{title}</title>
      <desc id={`${own}-desc`}>{description}</desc>
      {drawing.patterned.length > 0 && (
        <defs>
          {drawing.patterned.map((patterned) => (
            <PatternOf patterned={patterned} id={own} />
          ))}
        </defs>
      )}
      {shapes.map((shape) => (
        <ShapeOf shape={shape} id={own} isPicture={links === 0} isStop={links <= mostStops} />
      ))}
    </svg>
  );
  return width > widths[form] ? (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; a group that scrolls has no element of its own
    <div class={`chart-drawing chart-${form} chart-scroll`} role="group" tabindex={0} aria-label={title}>
      {svg}
    </div>
  ) : (
    <div class={`chart-drawing chart-${form}`}>{svg}</div>
  );
}

/** The lines of each pattern on a tile of 8 by 8. */
const patternLines: Readonly<Record<Pattern, string>> = {
  level: 'M0 2H8M0 6H8',
  upright: 'M2 0V8M6 0V8',
  dotted: 'M2 2h.01M6 6h.01',
  squared: 'M0 4H8M4 0V8',
  uncertain: 'M-2 2L2-2M0 8L8 0M6 10L10 6',
};

function PatternOf({
  patterned: { tone, pattern },
  id,
}: {
  readonly patterned: PatternedTone;
  readonly id: string;
}) {
  return (
    <pattern
      id={`${id}-${tone}-${pattern}`}
      class={`tone-${tone} pattern-${pattern}`}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
    >
      <rect class="chart-ground" width="8" height="8" />
      <path class="chart-lines" d={patternLines[pattern]} />
    </pattern>
  );
}

type ShapeProps = {
  readonly shape: Shape;
  readonly id: string;
  readonly isPicture: boolean;
  readonly isStop: boolean;
};

function ShapeOf({ shape, id, isPicture, isStop }: ShapeProps) {
  if (shape.kind !== 'link') return <MarkOf mark={shape} id={id} isLoose={!isPicture} />;
  return (
    <a href={shape.href} tabindex={isStop ? undefined : -1}>
      <title>{shape.label}</title>
      {shape.marks.map((mark) => (
        <MarkOf mark={mark} id={id} isLoose={false} />
      ))}
    </a>
  );
}

type MarkProps = { readonly mark: Mark; readonly id: string; readonly isLoose: boolean };

function MarkOf({ mark, id, isLoose }: MarkProps) {
  const tone = `tone-${mark.tone}`;
  switch (mark.kind) {
    case 'rect':
      return <RectOf mark={mark} id={id} />;
    case 'circle':
      return (
        <circle class={`chart-fill ${tone}`} cx={mark.x} cy={mark.y} r={mark.radius}>
          <Tip of={mark.tip} />
        </circle>
      );
    case 'line':
      return (
        <line class={`chart-stroke ${tone}`} x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2}>
          <Tip of={mark.tip} />
        </line>
      );
    case 'path':
      return <path class={`chart-stroke ${tone}`} d={mark.d} />;
    case 'text':
      return <TextOf mark={mark} isLoose={isLoose} />;
  }
}

function RectOf({ mark, id }: { readonly mark: Rect; readonly id: string }) {
  const { x, y, width, height, radius, tone, pattern, tip } = mark;
  return (
    <rect
      class={`${pattern === null ? 'chart-fill' : 'chart-patterned'} tone-${tone}`}
      x={x}
      y={y}
      width={width}
      height={height}
      rx={radius === 0 ? undefined : radius}
      fill={pattern === null ? undefined : `url(#${id}-${tone}-${pattern})`}
    >
      <Tip of={tip} />
    </rect>
  );
}

function TextOf({ mark, isLoose }: { readonly mark: Text; readonly isLoose: boolean }) {
  const { x, y, lines, size, leading, anchor, weight, tone, full } = mark;
  return (
    <text
      class={`chart-text tone-${tone}`}
      x={x}
      y={y}
      font-size={size}
      font-weight={weight === 'strong' ? 650 : undefined}
      text-anchor={anchor === 'start' ? undefined : anchor}
      aria-hidden={isLoose ? 'true' : undefined}
    >
      <Tip of={full} />
      {lines.length === 1
        ? lines
        : lines.map((line, at) => (
            <tspan x={x} dy={at === 0 ? undefined : leading}>
              {line}
            </tspan>
          ))}
    </text>
  );
}

/** What a pointer is told. */
function Tip({ of: tip }: { readonly of: string | null }) {
  return tip === null ? null : <title>{tip}</title>;
}
