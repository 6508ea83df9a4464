import { texts } from './texts.mjs';
import { works } from './works.mjs';

/**
 * How long each stage of a build took, for the rows of which hoego tells it: scan 120 · parse 9100 · …
 * @param {readonly import('./row.mjs').Row[]} rows
 * @param {'ko' | 'en'} lang
 * @returns {string[]}
 */
export function stageLines(rows, lang) {
  return rows.flatMap(({ work, posts, report }) => {
    if (report === null || report.stages === null) return [];
    const stages = Object.entries(report.stages).map(([name, time]) => `${name} ${Math.round(time)}`);
    const title = `${works[work][lang]}, ${texts[lang].posts(posts)}`;
    return [`${title} · ${texts[lang].stages}: ${stages.join(' · ')}`, ...more(report)];
  });
}

function more({ hits, slowest }) {
  return [
    ...(hits === null ? [] : [`  hits ${JSON.stringify(hits)}`]),
    ...(slowest === null ? [] : [`  slowest ${JSON.stringify(slowest)}`]),
  ];
}
