import type { Post } from '../../content/post.ts';
import { lintReport } from '../../incident/lints/lint-report.ts';
import { lintRetrospective } from '../../incident/lints/lint-retrospective.ts';
import type { LintedReport } from '../../incident/lints/linted-report.ts';
import { lintStaleHowto } from '../../incident/lints/stale-howto.ts';
import type { Diagnostic } from '../../kernel/diagnostic.ts';
import { foldCase } from '../../kernel/fold-case.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Incident } from './incident.ts';
import type { Recurrences } from './recurrences.ts';
import type { Topic, TopicsByRegistry } from './topics.ts';

/** What the rules for good reports need to know beside the posts. */
type Known = {
  readonly topics: TopicsByRegistry;
  readonly recurrences: Recurrences;
  readonly asOf: Day;
};

/** What reports, retrospectives and how-tos still lack, and what in them has grown old. */
export function reportLints(
  posts: readonly Post[],
  incidents: readonly Incident[],
  { topics, recurrences, asOf }: Known,
): readonly Diagnostic[] {
  // An abridged post lacks what it is meant to lack: the internal edition tells what its report lacks besides.
  const isWhole = ({ abridged }: Post) => abridged === null;
  const reports = incidents.filter(({ post }) => isWhole(post));
  return [
    ...reports.flatMap((incident) => lintReport(lintedReport(incident, topics, recurrences), asOf)),
    ...posts
      .filter(isWhole)
      .flatMap(({ source, record }) => [
        ...(record?.retrospective ? lintRetrospective(source, record.retrospective, asOf) : []),
        ...(record?.howTo ? lintStaleHowto(source, record.howTo, asOf) : []),
      ]),
  ];
}

function lintedReport(
  { post, record }: Incident,
  { causes }: TopicsByRegistry,
  { repeats }: Recurrences,
): LintedReport {
  const ids = record.causes === 'unknown' ? [] : record.causes.map(({ id }) => id);
  const known = ids.flatMap((id): readonly (readonly [string, Topic])[] => {
    const topic = causes.byId.get(foldCase(id));
    return topic === undefined ? [] : [[id, topic]];
  });
  const undeclared = (repeats.get(post.source) ?? []).filter(({ kind }) => kind === 'detected');
  return {
    file: post.source,
    title: post.frontmatter.title,
    description: post.frontmatter.description,
    incident: record,
    causeLabels: Object.fromEntries(known.map(([id, { label }]) => [id, label])),
    explained: new Set(known.flatMap(([id, { explainers }]) => (explainers.length > 0 ? [id] : []))),
    undeclared: undeclared.map(({ earlier }) => ({ id: earlier.record.id, file: earlier.post.source })),
  };
}
