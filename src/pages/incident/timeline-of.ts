import type { IncidentTimelineInput } from '../../charts/incident-timeline.ts';
import type { SiteConfig } from '../../content/site-config.ts';
import { durationText } from '../../incident/duration-text.ts';
import type { IncidentRecord } from '../../incident/incident-record.ts';
import { type KnownTime, knownOf } from '../../incident/known-time.ts';
import { milestoneKinds } from '../../incident/milestone.ts';
import { namesOf } from '../../incident/names.ts';
import { phasesOf } from '../../incident/phases.ts';
import { timeText } from '../../incident/time-text.ts';
import { incidentWords } from './incident-words.ts';

/** What the timeline of an incident is drawn from; null where its report tells neither a time nor an event. */
export function timelineOf(
  { milestones, timeline }: IncidentRecord,
  { lang, timeZone }: SiteConfig,
): IncidentTimelineInput | null {
  const isTimed = milestoneKinds.some((kind) => knownOf(milestones[kind]) !== null);
  if (!isTimed && timeline.length === 0) return null;
  const names = namesOf(lang);
  const words = incidentWords(lang);
  const said = (time: KnownTime | null) => (time === null ? '' : timeText(time, lang));
  return {
    zone: timeZone,
    phases: phasesOf(milestones).map(({ from, to, start, end, duration }) => ({
      from,
      label: words.phase(names.milestone[from], names.milestone[to]),
      start,
      end,
      startText: said(start),
      endText: said(end),
      duration: duration === null ? '' : durationText(duration, lang),
    })),
    events: timeline.map(({ at, kind, text }) => ({
      at,
      atText: said(at),
      label: names.event[kind],
      text,
    })),
  };
}
