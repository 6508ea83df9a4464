import type { Heading } from 'mdast';
import { spanOf } from '../ours.ts';
import type { Report } from '../report.ts';

/** What ends a sentence, in Korean and elsewhere, but hardly ever a heading. */
const sentenceEnd = /(?:[다요죠음함임]|[.!?…])[)”"'’]?$/;

/** A sentence, several lines or a picture turned into a heading by the rule (`---`) right below. */
export function lintAccidentalHeadings(headings: readonly Heading[], source: string, report: Report): void {
  for (const heading of headings) {
    const { start, end } = heading.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined || start.line === end.line) continue;
    const text = source.slice(start.offset, end.offset);
    const lastLine = text.lastIndexOf('\n') + 1;
    const sentence = text.slice(0, lastLine).trim();
    const isPicture = heading.children.every(({ type }) => type === 'image');
    if (!sentenceEnd.test(sentence) && !sentence.includes('\n') && !isPicture) continue;
    report(
      'markdown/setext-heading',
      spanOf(heading),
      {
        text: sentence.length > 24 ? `${sentence.slice(0, 24)}…` : sentence,
        mark: text.slice(lastLine).trim().slice(0, 5),
      },
      { start: start.offset + lastLine, end: start.offset + lastLine, text: '\n' },
    );
  }
}
