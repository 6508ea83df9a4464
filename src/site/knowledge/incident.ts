import type { Post } from '../../content/post.ts';
import { type Grade, type GradeMatrix, gradeOf } from '../../incident/grade.ts';
import type { IncidentRecord } from '../../incident/incident-record.ts';
import { knownOf } from '../../incident/known-time.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import { newestFirst } from '../post-order.ts';

/** An incident: its report, what that states, and its grade. */
export type Incident = {
  readonly post: Post;
  readonly record: IncidentRecord;
  /** Null where severity or scope is not known (미정). */
  readonly grade: Grade | null;
};

/** The incidents that posts report, by when they began, the newest first; one whose beginning is unknown by its report's date. */
export function incidentsOf(posts: readonly Post[], matrix: GradeMatrix): readonly Incident[] {
  return posts
    .flatMap((post) => incidentOf(post, matrix))
    .sort((a, b) => beginningOf(b) - beginningOf(a) || newestFirst(a.post, b.post));
}

function incidentOf(post: Post, matrix: GradeMatrix): readonly Incident[] {
  const record = post.record?.incident ?? null;
  // Only reports of this type count, whatever else a post may state.
  if (post.type !== 'incident-report' || record === null) return [];
  return [{ post, record, grade: gradeOf(record, matrix) }];
}

/** When an incident began, for its place among others: at the earliest, else when its report was written. */
export function beginningOf({ post, record }: Incident): Instant {
  return knownOf(record.milestones.started)?.earliest ?? post.frontmatter.date.from;
}
