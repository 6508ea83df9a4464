/**
 * What a mark or a text means, never how it looks: the stylesheet (`public/styles/charts.css`) gives each tone its
 * colours, for light, dark and paper.
 */
export const tones = [
  // Texts.
  'text',
  'soft',
  'inverse',
  // Lines.
  'axis',
  'rule',
  'limit',
  'edge',
  'event',
  // Phases of an incident, from the first to the last.
  'phase-1',
  'phase-2',
  'phase-3',
  'phase-4',
  'phase-5',
  // What nobody knows, what does not exist, what is nothing, what lasts.
  'unknown',
  'missing',
  'empty',
  'lasting',
  // How many: one, some, many.
  'level-1',
  'level-2',
  'level-3',
  // Something came back.
  'ring',
  'ring-inverse',
  // Marks of single values, and of a summary over them.
  'dot',
  'summary',
  // Promises: within their time, late; and where there is none.
  'open',
  'late',
  'gap',
  'due',
  // The nodes of a graph.
  'explainer',
  'cause',
  'incident',
  'focus',
] as const;

export type Tone = (typeof tones)[number];

/**
 * How a surface is told apart without colour. `uncertain` is slanting lines of its tone on the page's own ground, and alone
 * slants; all others are drawn into the tone.
 */
export const patterns = ['level', 'upright', 'dotted', 'squared', 'uncertain'] as const;

export type Pattern = (typeof patterns)[number];

export type Rect = {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly tone: Tone;
  readonly pattern: Pattern | null;
  /** What a pointer is told over it; null for nothing. */
  readonly tip: string | null;
};

export type Circle = {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tone: Tone;
  readonly tip: string | null;
};

export type Line = {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly tone: Tone;
  readonly tip: string | null;
};

/** A stroke, as SVG path data. */
export type Path = { readonly kind: 'path'; readonly d: string; readonly tone: Tone };

/** Lines of text. `y` is the baseline of the first, `leading` the way to the next. */
export type Text = {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly weight: 'normal' | 'strong';
  readonly tone: Tone;
  /** The whole text, where the lines are shortened. */
  readonly full: string | null;
};

export type Mark = Rect | Circle | Line | Path | Text;

/** Marks that lead somewhere. */
export type Link = {
  readonly kind: 'link';
  readonly href: string;
  /** Says where, without the marks. */
  readonly label: string;
  readonly marks: readonly Mark[];
};

export type Shape = Mark | Link;

/** A surface that needs a pattern to be defined before it is painted. */
export type PatternedTone = { readonly tone: Tone; readonly pattern: Pattern };

/** A picture as geometry: lengths are in CSS pixels at its natural size, the origin is top left. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows, in a sentence or two. */
  readonly description: string;
  readonly shapes: readonly Shape[];
  /** Each pattern that a shape asks for, once. */
  readonly patterned: readonly PatternedTone[];
};
