import { formatAim } from './format-aim.mjs';
import { formatFigure } from './format-figure.mjs';
import { formatRatio } from './format-ratio.mjs';
import { texts } from './texts.mjs';
import { works } from './works.mjs';

/**
 * The result as the cells of a table, its head first.
 * @param {readonly import('./assess.mjs').Assessed[]} rows
 * @param {'ko' | 'en'} lang
 * @returns {string[][]}
 */
export function resultTable(rows, lang) {
  return [texts[lang].head, ...rows.map((row) => cells(row, lang))];
}

function cells({ work, posts, hoego, hugo, ratio, aim, reached }, lang) {
  const { unit, [lang]: label } = works[work];
  return [
    label,
    texts[lang].posts(posts),
    formatFigure(hoego, unit),
    formatFigure(hugo, unit),
    ratio === null ? '—' : formatRatio(ratio) + cpuRatio(hoego, hugo),
    aim === null ? '—' : formatAim(aim, unit),
    reached === null ? '—' : texts[lang].verdict(reached),
  ];
}

/** On a busy machine the seconds of cpu are the firmer figure. */
function cpuRatio(hoego, hugo) {
  return hoego.cpu === null || hugo.cpu === null ? '' : ` (cpu ${formatRatio(hoego.cpu / hugo.cpu)})`;
}
