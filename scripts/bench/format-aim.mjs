import { withUnit } from './format-figure.mjs';
import { formatRatio } from './format-ratio.mjs';

/**
 * An aim as the table shows it.
 * @param {import('./works.mjs').Aim} aim
 * @param {string} unit of the figure
 */
export function formatAim({ ratio, most, about }, unit) {
  return [
    ...(ratio === undefined ? [] : [`≤ ${formatRatio(ratio)} × Hugo`]),
    ...(most === undefined ? [] : [`≤ ${withUnit(most, unit)}`]),
    ...(about === undefined ? [] : [`~ ${withUnit(about, unit)}`]),
  ].join(', ');
}
