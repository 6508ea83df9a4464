import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysSinceLast } from '../../src/incident/days-since-last.ts';
import type { CauseRole, IncidentRecord } from '../../src/incident/incident-record.ts';
import { recurrenceCycles } from '../../src/incident/recurrence-cycles.ts';
import { kinshipOf } from '../../src/incident/recurrence-rule.ts';
import { recurrencesIn } from '../../src/incident/recurrences.ts';
import { incidentOf, knownTime, milestonesOf } from '../support/incident-of.ts';

type Facts = {
  readonly from?: string;
  readonly to?: string;
  readonly causes?: readonly string[];
  readonly role?: CauseRole;
  readonly services?: readonly string[];
  readonly recurs?: readonly string[];
};

function incident(
  id: string,
  { from, to, causes = [], role = 'root', services = [], recurs = [] }: Facts,
): IncidentRecord {
  return incidentOf(id, {
    milestones: milestonesOf({
      ...(from === undefined ? {} : { started: from }),
      ...(to === undefined ? {} : { resolved: to }),
    }),
    causes: causes.map((cause) => ({ id: cause, role, text: null })),
    services: services.map((service) => ({ id: service, role: 'faulty' })),
    recurrenceOf: recurs,
  });
}

const oom = { causes: ['oom'], services: ['api'] };

describe('an incident recurs an earlier one', () => {
  const first = incident('1', { ...oom, from: '2026-01-01T10:00', to: '2026-01-01T11:00' });

  test.each<[string, Facts, string | null]>([
    ['with the same cause and service, after its end', { ...oom, from: '2026-02-01T10:00' }, 'detected'],
    ['not before its end', { ...oom, from: '2026-01-01T10:30' }, 'similar'],
    ['not if it may have begun before its end', { ...oom, from: '2026-01-01T11:0x' }, 'similar'],
    ['if it began the day after', { ...oom, from: '2026-01-02' }, 'detected'],
    ['not if nobody knows when it began', { ...oom, from: 'unknown' }, 'similar'],
    ['not in another service', { ...oom, services: ['web'], from: '2026-02-01T10:00' }, 'similar'],
    ['not by another cause', { ...oom, causes: ['dns'], from: '2026-02-01T10:00' }, null],
    ['not by a latent cause', { ...oom, role: 'latent', from: '2026-02-01T10:00' }, 'similar'],
    ['by a contributing cause', { ...oom, role: 'contributing', from: '2026-02-01T10:00' }, 'detected'],
    ['if its report says so', { recurs: ['1'] }, 'declared'],
  ])('%s', (_, facts, kinship) => {
    expect(kinshipOf(incident('2', facts), first)).toBe(kinship);
    const links = recurrencesIn([incident('2', facts), first]).links;
    expect(links).toEqual(
      kinship === null || kinship === 'similar' ? [] : [{ incident: '2', of: '1', kind: kinship }],
    );
  });

  test('not one that was never resolved', () => {
    const open = incident('1', { ...oom, from: '2026-01-01T10:00' });
    expect(kinshipOf(incident('2', { ...oom, from: '2026-02-01T10:00' }), open)).toBe('similar');
  });
});

describe('recurrences among many', () => {
  const month = (id: string, number: number, more: Facts = {}) =>
    incident(id, { ...oom, from: `2026-0${number}-01T10:00`, to: `2026-0${number}-01T11:00`, ...more });

  test('each is linked to the last before it, and all are one chain', () => {
    const { links, chains } = recurrencesIn([month('c', 3), month('a', 1), month('b', 2)]);
    expect(links).toEqual([
      { incident: 'b', of: 'a', kind: 'detected' },
      { incident: 'c', of: 'b', kind: 'detected' },
    ]);
    expect(chains).toEqual([['a', 'b', 'c']]);
  });

  test('two at once that both come back are one chain', () => {
    const { links, chains } = recurrencesIn([
      month('a', 1),
      month('b', 1, { to: '2026-01-01T12:00' }),
      month('c', 2),
    ]);
    expect(links).toEqual([{ incident: 'c', of: 'b', kind: 'detected' }]);
    expect(chains).toEqual([['a', 'b', 'c']]);
  });

  test('what a report declares is not also detected', () => {
    const { links } = recurrencesIn([month('a', 1), month('b', 2, { recurs: ['a'] })]);
    expect(links).toEqual([{ incident: 'b', of: 'a', kind: 'declared' }]);
  });

  test('an id that is none of theirs, or its own, links nothing', () => {
    expect(recurrencesIn([month('a', 1, { recurs: ['x', 'a'] })])).toEqual({ links: [], chains: [] });
  });

  test('every detected link is one by the rule, and chains hold exactly what the rule ties together', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-03-${String(number).padStart(2, '0')}`);
    const facts = fc.record({
      from: fc.oneof(
        day,
        fc.constant('unknown'),
        day.map((text) => `${text}T11:0x`),
      ),
      to: fc.oneof(day, fc.constant('unknown')),
      causes: fc.subarray(['oom', 'dns', 'disk']),
      services: fc.subarray(['api', 'web']),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 12 }), (list) => {
        const all = list.map((one, at) => incident(String(at).padStart(2, '0'), one));
        const ordered = all.filter(isInOrder);
        const { links, chains } = recurrencesIn(ordered);
        const byId = new Map(ordered.map((one) => [one.id, one]));
        for (const { incident: later, of } of links) {
          const [a, b] = [byId.get(later), byId.get(of)];
          expect(a && b && kinshipOf(a, b)).toBe('detected');
        }
        const chainOf = (id: string) => chains.findIndex((chain) => chain.includes(id));
        for (const a of ordered) {
          for (const b of ordered) {
            if (a.id !== b.id && kinshipOf(a, b) === 'detected') {
              expect(chainOf(a.id)).toBeGreaterThanOrEqual(0);
              expect(chainOf(a.id)).toBe(chainOf(b.id));
              expect(links.some(({ incident: later }) => later === a.id)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('thousands with one cause in one service are not compared with each other', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => {
      const start = 1_700_000_000_000 + at * 7_200_000;
      const exactly = (instant: number) =>
        ({ earliest: instant, latest: instant, form: 'minute', offset: 540, latestOffset: 540 }) as const;
      return incidentOf(String(at).padStart(6, '0'), {
        causes: [{ id: 'oom', role: 'root', text: null }],
        services: [{ id: 'api', role: 'faulty' }],
        milestones: { ...milestonesOf({}), started: exactly(start), resolved: exactly(start + 3_600_000) },
      });
    });
    const { links, chains } = recurrencesIn(many);
    expect(links).toHaveLength(19_999);
    expect(chains.map(({ length }) => length)).toEqual([20_000]);
  });
});

function isInOrder({ milestones: { started, resolved } }: IncidentRecord): boolean {
  if (started === null || resolved === null || started === 'unknown' || resolved === 'unknown') return true;
  return resolved.latest >= started.earliest;
}

describe('circles', () => {
  const recurring = (id: string, ...recurs: readonly string[]) => incident(id, { recurs });
  test.each([
    [[recurring('a', 'b'), recurring('b', 'a')], [['a', 'b']]],
    [[recurring('a', 'a')], [['a']]],
    [[recurring('c', 'a'), recurring('a', 'b'), recurring('b', 'c')], [['a', 'b', 'c']]],
    [[recurring('a', 'b', 'c'), recurring('b', 'c'), recurring('c')], []],
    [[recurring('a', 'b', 'x'), recurring('b', 'c'), recurring('c', 'b')], [['b', 'c']]],
  ])('%#', (incidents, cycles) => {
    expect(recurrenceCycles(incidents)).toEqual(cycles);
  });

  test('are looked for in chains of any length', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => recurring(`${at}`, `${at + 1}`));
    expect(recurrenceCycles(chain)).toEqual([]);
  });
});

/** Reported on the day before the one that is asked about. */
const reported = ({ milestones }: IncidentRecord) => ({ milestones, reported: knownTime('2026-11-22') });

test('one whose beginning is unknown began no later than it was noticed', () => {
  const last = reported(incidentOf('a', { milestones: milestonesOf({ started: '2026-11-01' }) }));
  const noticed = (detected: string) =>
    reported(incidentOf('b', { milestones: milestonesOf({ started: 'unknown', detected }) }));
  expect(daysSinceLast([last, noticed('2025-01-01')], '2026-11-23')).toEqual({ least: 22, most: 22 });
  expect(daysSinceLast([last, noticed('2026-11-20')], '2026-11-23')).toEqual({ least: 3, most: 22 });
});

describe('days since the last incident', () => {
  const since = (...starts: readonly string[]) =>
    daysSinceLast(
      starts.map((from) => reported(incident('a', { from }))),
      '2026-11-23',
    );
  test.each([
    [['2026-11-01T10:00', '2026-11-20T23:59', '2025-01-01'], { least: 3, most: 3 }],
    [['2026-11-01', '2026-11'], { least: 0, most: 22 }],
    [['2026-10', '2026-10-05'], { least: 23, most: 49 }],
    [['2026-11-01', 'unknown'], { least: 1, most: 22 }],
    [['unknown'], { least: 1, most: null }],
    [[], null],
  ])('began %j: %j', (starts, span) => {
    expect(since(...starts)).toEqual(span);
  });
});
