import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { patterns, type Tone, tones } from '../../src/charts/drawing.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../public/styles/${name}.css`, import.meta.url), 'utf8');
const charts = read('charts');
const partial = readFileSync(new URL('../../templates/partials/chart-drawing.tsx', import.meta.url), 'utf8');

test.each(tones)('the tone %s has a look', (tone) => {
  expect(charts).toMatch(new RegExp(`^\\.tone-${tone} \\{`, 'm'));
});

test('no look is of a tone that does not exist', () => {
  const styled = [...charts.matchAll(/\.tone-([\w-]+)/g)].map(([, tone]) => tone);
  expect(styled.filter((tone) => !tones.some((known) => known === tone))).toEqual([]);
});

test.each(patterns)('the pattern %s has lines', (pattern) => {
  expect(partial).toMatch(new RegExp(`^ {2}${pattern}: 'M`, 'm'));
});

/** The blocks of custom properties of a stylesheet, by the media they are for: the light ones, dark, on paper. */
function variablesIn(css: string, medium: RegExp | null): ReadonlyMap<string, string> {
  const start = medium === null ? css.indexOf(':root') : css.search(medium);
  const block =
    start < 0 ? '' : css.slice(css.indexOf(':root', start), css.indexOf('}', css.indexOf(':root', start)));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

type Colours = (name: string) => string;

function colours(medium: RegExp | null): Colours {
  const sheets = [read('site'), charts];
  const light = sheets.flatMap((css) => [...variablesIn(css, null)]);
  const own = medium === null ? [] : sheets.flatMap((css) => [...variablesIn(css, medium)]);
  const all = new Map([...light, ...own]);
  return (name) => {
    const value = all.get(name);
    if (value === undefined || !/^#([\da-f]{3}){1,2}$/i.test(value))
      throw new Error(`--${name} is no colour: ${value}`);
    return value;
  };
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** What a tone's own rule says of a property: `paper` for `var(--paper)`; null for none. */
function saidOf(tone: Tone, property: string): string | null {
  const [, rule = ''] = new RegExp(`^\\.tone-${tone} \\{([^}]*)\\}`, 'm').exec(charts) ?? [];
  return new RegExp(`--${property}: var\\(--([\\w-]+)\\)`).exec(rule)?.[1] ?? null;
}

/** Texts, and the tones they are written on; null is the page. */
const written: readonly (readonly [Tone, Tone | null])[] = [
  ['text', null],
  ['soft', null],
  ['soft', 'empty'],
  ['text', 'level-1'],
  ['text', 'level-2'],
  ['inverse', 'level-3'],
  ['text', 'lasting'],
  ['text', 'gap'],
  ['text', 'explainer'],
  ['text', 'cause'],
  ['text', 'incident'],
];

/** Grid lines and the ground of cells in which nothing is carry no meaning; inverse shapes lie on others. */
const quiet: readonly Tone[] = ['rule', 'empty', 'inverse', 'ring-inverse'];

describe.each([
  ['by day', null],
  ['by night', /@media (?:screen and )?\(prefers-color-scheme: dark\)/],
  ['on paper', /@media print/],
])('%s', (_, medium) => {
  const colour = colours(medium);
  const ground = (tone: Tone | null) => colour((tone === null ? null : saidOf(tone, 'mark')) ?? 'paper');

  test.each(written)('%s on %s can be read', (text, on) => {
    expect(contrast(ground(text), ground(on))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(tones.filter((tone) => !quiet.includes(tone)))('%s can be told from the page', (tone) => {
    const shown = [saidOf(tone, 'mark'), saidOf(tone, 'mark-edge')].filter((name) => name !== null);
    const best = Math.max(...shown.map((name) => contrast(colour(name), colour('paper'))));
    expect(best).toBeGreaterThanOrEqual(3);
  });

  test('a ring can be told from the cell it is in', () => {
    const ring = (tone: Tone) => colour(saidOf(tone, 'mark-edge') ?? '');
    expect(contrast(ring('ring'), ground('level-2'))).toBeGreaterThanOrEqual(3);
    expect(contrast(ring('ring-inverse'), ground('level-3'))).toBeGreaterThanOrEqual(3);
  });
});
