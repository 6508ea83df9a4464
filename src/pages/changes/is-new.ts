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
        return incidents !== null && isNewRecurrence(subject, repeated.get(subject.id) ?? new Set());
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

/**
 * Of one that was a recurrence already, only what its report names is news. The rule finds another earlier incident for it
 * when the one between is withdrawn: nothing was learned, and to tell of it would tell that something is gone.
 */
function isNewRecurrence(
  { of, declared }: Extract<ChangeSubject, { kind: 'recurrence' }>,
  known: ReadonlySet<string>,
): boolean {
  const telling = known.size === 0 ? of : declared;
  return telling.some((id) => !known.has(id));
}

const keyOf = ({ promisedIn, id }: { readonly promisedIn: string; readonly id: string }) =>
  JSON.stringify([promisedIn, id]);
