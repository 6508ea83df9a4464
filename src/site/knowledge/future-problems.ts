import type { Post } from '../../content/post.ts';
import type { ActionItem } from '../../incident/action-item.ts';
import type { IncidentRecord } from '../../incident/incident-record.ts';
import { type KnownTime, knownOf, type StatedTime } from '../../incident/known-time.ts';
import { milestoneKinds } from '../../incident/milestone.ts';
import { countingEvent } from '../../incident/milestones-of.ts';
import { type Diagnostic, diagnose } from '../../kernel/diagnostic.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import { fieldPlace } from '../field-place.ts';

/**
 * What posts tell of the past that certainly has not happened yet.
 * @param asOf the day as of which a site is built, and the first instant after it
 */
export function futureProblems(
  posts: readonly Post[],
  { day, until }: { readonly day: Day; readonly until: Instant },
): readonly Diagnostic[] {
  return posts.flatMap((post) =>
    pastTimesOf(post)
      .filter(({ time }) => time !== null && time.earliest >= until)
      .map(({ field }) =>
        diagnose('incident/future', fieldPlace(post, field), {
          key: keyOf(field),
          asOf: day,
          plan: planFor(post),
        }),
      ),
  );
}

/** A field as its author knows it: `timeline.3.at` is at of a timeline. */
function keyOf(field: string): string {
  return field.replace(/\.\d+(?=\.)/g, '');
}

/** Where a post states what is yet to be done; empty for one that does not. */
function planFor({ record }: Post): string {
  if (record?.incident != null) return 'actionItems.due';
  return record?.retrospective == null ? '' : 'tryItems.due';
}

type PastTime = { readonly field: string; readonly time: KnownTime | null };

function pastTimesOf({ record }: Post): readonly PastTime[] {
  if (record === null) return [];
  const { incident, howTo, retrospective } = record;
  return [
    ...(incident === null ? [] : timesOfIncident(incident)),
    ...(howTo === null ? [] : [{ field: 'verifiedAt', time: howTo.verifiedAt }]),
    ...(retrospective === null ? [] : doneTimes('tryItems', retrospective.tryItems)),
  ];
}

function timesOfIncident(incident: IncidentRecord): readonly PastTime[] {
  const { milestones, timeline, mitigations, resolution, actionItems } = incident;
  const past = (field: string, time: StatedTime | null) => ({ field, time: knownOf(time) });
  return [
    ...milestoneKinds
      .filter((kind) => countingEvent(kind, timeline) === null)
      .map((kind) => past(`${kind}At`, milestones[kind])),
    ...timeline.map(({ at }, index) => past(`timeline.${index}.at`, at)),
    ...mitigations.map(({ at }, index) => past(`mitigations.${index}.at`, at)),
    ...(resolution === null ? [] : [past('resolution.at', resolution.at)]),
    ...doneTimes('actionItems', actionItems),
  ];
}

function doneTimes(field: 'actionItems' | 'tryItems', items: readonly ActionItem[]): readonly PastTime[] {
  return items.map(({ doneAt }, at) => ({ field: `${field}.${at}.doneAt`, time: doneAt }));
}
