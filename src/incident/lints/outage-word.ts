import { diagnose } from '../../kernel/diagnostic.ts';
import { fieldOf, type ReportLint } from './linted-report.ts';

const outage = /전면 ?(?:장애|중단|마비)|전체 ?(?:장애|중단|마비)|먹통|\b(?:total|full|complete) outage\b/i;

/** A title or description that says more than the scope. */
export const lintOutageWord: ReportLint = ({ file, title, description, incident: { scope } }) => {
  if (scope === null || scope === 'all' || scope === 'unknown') return [];
  const texts = [
    { field: 'title', text: title },
    { field: 'description', text: description ?? '' },
  ];
  return texts.flatMap(({ field, text }) => {
    const [word] = outage.exec(text) ?? [];
    return word === undefined
      ? []
      : [diagnose('incident/outage-word', fieldOf(file, field), { word, scope })];
  });
};
