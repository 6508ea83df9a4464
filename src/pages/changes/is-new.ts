import type { EarlierKnowledge } from '../../content/earlier-knowledge.ts';
import { foldCase } from '../../kernel/fold-case.ts';
import type { ChangeSubject } from './change.ts';

/**
 * Tells what an earlier publication did not know. What it does not tell of at all, because that file of it was not given, is
 * never new: nobody can say so.
 */
export function newSince({
  incidents,
  posts,
  actions,
}: EarlierKnowledge): (subject: ChangeSubject) => boolean {
  const ids = new Set((incidents ?? []).map(({ id }) => id));
  const reports = new Set((incidents ?? []).map(({ source }) => source));
  const repeated = new Map((incidents ?? []).map(({ id, recurrenceOf }) => [id, new Set(recurrenceOf)]));
  const explained = new Map(
    (posts ?? []).map(({ source, explains }) => [source, new Set(explains.map(foldCase))]),
  );
  const promised = new Map((actions ?? []).map((action) => [keyOf(action), action]));
  const promising = new Set((actions ?? []).map(({ promisedIn }) => promisedIn));
  return (subject) => {
    switch (subject.kind) {
      case 'incident':
        // A report that moved keeps its id, one that got another id keeps its place.
        return incidents !== null && !ids.has(subject.id) && !reports.has(subject.source);
      case 'recurrence':
        return incidents !== null && subject.of.some((id) => repeated.get(subject.id)?.has(id) !== true);
      case 'explanation':
        return (
          posts !== null &&
          subject.ids.some((id) => explained.get(subject.source)?.has(foldCase(id)) !== true)
        );
      case 'overdue':
        return actions !== null && promised.get(keyOf(subject))?.isOverdue !== true;
      case 'done':
        // A report that came with what was already done brings no news of it: the report is the news.
        return promising.has(subject.promisedIn) && promised.get(keyOf(subject))?.isDone !== true;
    }
  };
}

const keyOf = ({ promisedIn, id }: { readonly promisedIn: string; readonly id: string }) =>
  JSON.stringify([promisedIn, id]);
