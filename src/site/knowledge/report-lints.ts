import type { Post } from '../../content/post.ts';
import { lintReport } from '../../incident/lints/lint-report.ts';
import { lintRetrospective } from '../../incident/lints/lint-retrospective.ts';
import { lintStaleHowto } from '../../incident/lints/stale-howto.ts';
import type { Diagnostic } from '../../kernel/diagnostic.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Incident } from './incident.ts';
import type { Recurrences } from './recurrences.ts';
import type { Topic, TopicsByRegistry } from './topics.ts';
import { topicsOfPost } from './topics-of-post.ts';

/**
 * What the reports, retrospectives and how-tos still lack on a day: see `incident/lints/`. A report of which parts are
 * kept from an edition is asked for nothing: what is missing there may well be stated.
 */
export function reportLints(
  posts: readonly Post[],
  incidents: readonly Incident[],
  topics: TopicsByRegistry,
  recurrences: Recurrences,
  asOf: Day,
): readonly Diagnostic[] {
  // An abridged post lacks what it is meant to lack: the internal edition tells what its report lacks besides.
  const isWhole = ({ abridged }: Post) => abridged === null;
  const reports = incidents.filter(({ post }) => isWhole(post));
  return [
    ...reports.flatMap((incident) => lintsOf(incident, topics, recurrences, asOf)),
    ...posts
      .filter(isWhole)
      .flatMap(({ source, record }) => [
        ...(record?.howTo ? lintStaleHowto(source, record.howTo, asOf) : []),
        ...(record?.retrospective ? lintRetrospective(source, record.retrospective, asOf) : []),
      ]),
  ];
}

function lintsOf(
  { post, record }: Incident,
  topics: TopicsByRegistry,
  { repeats }: Recurrences,
  asOf: Day,
): readonly Diagnostic[] {
  const causes = topicsOfPost(post, 'causes', topics);
  const undeclared = (repeats.get(post.source) ?? []).filter(({ kind }) => kind === 'detected');
  return lintReport(
    {
      file: post.source,
      title: post.frontmatter.title,
      description: post.frontmatter.description,
      incident: record,
      causeLabels: Object.fromEntries(causes.map(({ id, label }) => [id, label])),
      explained: new Set(causes.filter(isExplained).map(({ id }) => id)),
      undeclared: undeclared.map(({ earlier }) => ({ id: earlier.record.id, file: earlier.post.source })),
    },
    asOf,
  );
}

function isExplained({ explainers }: Topic): boolean {
  return explainers.length > 0;
}
