import type { IncidentTimelineInput } from '../../charts/incident-timeline.ts';
import type { SiteConfig } from '../../content/site-config.ts';
import { durationText } from '../../incident/duration-text.ts';
import type { IncidentRecord } from '../../incident/incident-record.ts';
import type { KnownTime } from '../../incident/known-time.ts';
import { namesOf } from '../../incident/names.ts';
import { type Phase, phasesOf } from '../../incident/phases.ts';
import { timeText } from '../../incident/time-text.ts';
import { incidentWords } from './incident-words.ts';

/** What the timeline of an incident is drawn from; null where its report tells neither a time nor an event. */
export function timelineOf(
  { milestones, timeline, nearMiss }: IncidentRecord,
  { lang, timeZone }: SiteConfig,
): IncidentTimelineInput | null {
  // Of a near miss nobody waits for a beginning or an end: nothing broke.
  const isSeen = ({ start, end }: Phase) => !nearMiss || (start !== null && end !== null);
  const phases = phasesOf(milestones).filter(isSeen);
  if (phases.length === 0 && timeline.length === 0) return null;
  const names = namesOf(lang);
  const words = incidentWords(lang);
  const said = (time: KnownTime | null) => (time === null ? '' : timeText(time, lang));
  return {
    zone: timeZone,
    phases: phases.map(({ from, to, start, end, duration }) => ({
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
