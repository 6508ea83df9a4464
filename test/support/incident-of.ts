import type { ActionItem } from '../../src/incident/action-item.ts';
import type { IncidentRecord } from '../../src/incident/incident-record.ts';
import type { KnownTime, StatedTime } from '../../src/incident/known-time.ts';
import type { MilestoneKind, Milestones } from '../../src/incident/milestone.ts';
import { parseTimestamp } from '../../src/kernel/time/parse-timestamp.ts';

const zone = 'Asia/Seoul';

/**
 * A time as far as it is known, from the forms of frontmatter: `2022-05-14T11:0x` is ten minutes, `2022-05-14T11:03 ±5m` a
 * guess around one, the others are calendar and clock. As Seoul's clocks show it, whatever offset it states.
 */
export function knownTime(text: string): KnownTime {
  const [, about = '', within] = /^(.*) ±(\d+)m$/.exec(text) ?? [];
  if (within !== undefined) return around(instantsOf(about), Number(within) * 60_000);
  if (/:\dx$/.test(text)) {
    const [from, until] = [instantsOf(text.replace(/x$/, '0')), instantsOf(text.replace(/x$/, '9'))];
    return { ...from, latest: until.latest, form: 'about' };
  }
  return instantsOf(text);
}

function instantsOf(text: string): KnownTime {
  const time = parseTimestamp(text, zone);
  if (typeof time === 'string') throw new Error(`${text}: ${time}`);
  const { from, until, precision } = time;
  return {
    earliest: from,
    latest: until === from ? from : until - 1,
    form: precision,
    offset: 540,
    latestOffset: 540,
  };
}

function around({ earliest, offset }: KnownTime, within: number): KnownTime {
  return {
    earliest: earliest - within,
    latest: earliest + within,
    form: 'about',
    offset,
    latestOffset: offset,
  };
}

/** A time as an author states it, or `unknown`. */
export function statedTime(text: string): StatedTime {
  return text === 'unknown' ? 'unknown' : knownTime(text);
}

/** Milestones by their times; those that are not named are not stated. */
export function milestonesOf(times: Partial<Readonly<Record<MilestoneKind, string>>>): Milestones {
  const stated = (time: string | undefined) => (time === undefined ? null : statedTime(time));
  return {
    started: stated(times.started),
    detected: stated(times.detected),
    acknowledged: stated(times.acknowledged),
    mitigated: stated(times.mitigated),
    resolved: stated(times.resolved),
    fixed: stated(times.fixed),
  };
}

/** An incident of which nothing is stated but what a test says. */
export function incidentOf(id: string, facts: Partial<Omit<IncidentRecord, 'id'>> = {}): IncidentRecord {
  return {
    id,
    status: null,
    reviewStatus: null,
    severity: null,
    scope: null,
    environment: 'production',
    services: [],
    impact: [],
    milestones: milestonesOf({}),
    timeline: [],
    detection: null,
    trigger: null,
    causes: [],
    mitigations: [],
    resolution: null,
    mitigators: [],
    lessons: { well: [], badly: [], lucky: [], surprised: [] },
    actionItems: [],
    noActionsBecause: null,
    recurrenceOf: [],
    reviewAt: null,
    nearMiss: false,
    misstated: [],
    ...facts,
  };
}

/** An open action that says nothing but what a test says. */
export function actionOf(id: string, facts: Partial<Omit<ActionItem, 'id'>> = {}): ActionItem {
  return {
    id,
    text: `${id} 대책`,
    type: null,
    owner: null,
    due: null,
    status: 'open',
    reason: null,
    addresses: [],
    url: null,
    doneAt: null,
    ...facts,
  };
}
