/**
 * A figure as the table shows it: with that of cpu where there is one, milliseconds with the least and the most.
 * @param {import('./figure.mjs').Figure | null} figure
 * @param {string} unit
 */
export function formatFigure(figure, unit) {
  if (figure === null) return '—';
  const { median, min, max, cpu } = figure;
  if (unit === 'ms') return `${withUnit(median, 'ms')} (${number(min)}–${number(max)})`;
  return `${withUnit(median, unit)}${cpu === null ? '' : ` (cpu ${number(cpu)})`}`;
}

/**
 * A number and what it counts.
 * @param {number} value
 * @param {string} unit
 */
export function withUnit(value, unit) {
  return `${number(value)} ${unit}`;
}

/** Three digits say all that a measurement knows. */
function number(value) {
  return String(
    value < 10 ? Number(value.toFixed(2)) : value < 100 ? Number(value.toFixed(1)) : Math.round(value),
  );
}
