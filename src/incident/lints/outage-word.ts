import { diagnose } from '../../kernel/diagnostic.ts';
import { isPartly, outageWords } from '../language/outage-word.ts';
import { fieldOf, type ReportLint } from './linted-report.ts';

/** A title or description that says more than the scope. The text is read where it is parsed. */
export const lintOutageWord: ReportLint = ({ file, title, description, incident: { scope } }) => {
  if (!isPartly(scope)) return [];
  const texts = [
    { field: 'title', text: title },
    { field: 'description', text: description ?? '' },
  ];
  return texts.flatMap(({ field, text }) => {
    const [first] = outageWords(text);
    if (first === undefined) return [];
    return [diagnose('incident/outage-word', fieldOf(file, field), { word: first.word, scope })];
  });
};
