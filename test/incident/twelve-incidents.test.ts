import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OwedAction } from '../../src/incident/action-ageing.ts';
import { actionLedger } from '../../src/incident/action-ledger.ts';
import { defaultActionSlo } from '../../src/incident/action-slo.ts';
import { completenessOf } from '../../src/incident/completeness.ts';
import { daysSinceLast } from '../../src/incident/days-since-last.ts';
import { detectionShare } from '../../src/incident/detection-share.ts';
import { durationText } from '../../src/incident/duration-text.ts';
import { firstKnown } from '../../src/incident/first-known.ts';
import { defaultGradeMatrix, gradeOf } from '../../src/incident/grade.ts';
import { incidentDays } from '../../src/incident/incident-days.ts';
import type { IncidentRecord } from '../../src/incident/incident-record.ts';
import { isoDuration } from '../../src/incident/iso-duration.ts';
import { knownOf } from '../../src/incident/known-time.ts';
import { type Measured, measure, metricKinds } from '../../src/incident/metrics.ts';
import { preventionCoverage } from '../../src/incident/prevention-coverage.ts';
import { recurrencesIn } from '../../src/incident/recurrences.ts';
import type { Figure } from '../../src/incident/sample.ts';
import { shareText } from '../../src/incident/share-text.ts';
import { type FigureKind, figureKinds, statisticsOf, yearOf } from '../../src/incident/statistics.ts';
import type { Summary } from '../../src/incident/summary.ts';
import { type StatedIncident, twelveIncidents } from '../fixtures/twelve-incidents/records.ts';

/** Computed by hand: see the README beside it. */
const expected = JSON.parse(
  readFileSync(new URL('../fixtures/twelve-incidents/expected.json', import.meta.url), 'utf8'),
);
const { asOf, timeZone } = expected;
const records = twelveIncidents.map(({ record }) => record);

/** A figure in the words of the expectation: ends for machines, a text for readers. Shares are told to nine digits. */
function told(kind: FigureKind, { least, most }: Figure) {
  if (kind === 'detectionShare')
    return { least: least.toFixed(9), most: most.toFixed(9), text: shareText({ least, most }, 'ko') };
  return {
    least: isoDuration(least),
    most: isoDuration(most),
    text: durationText({ least, most }, 'ko'),
  };
}

/** The expectation in the same words: it writes shares as fractions. */
function spelt(kind: FigureKind, figure: Record<string, string>) {
  if (kind !== 'detectionShare' || figure.gap !== undefined) return figure;
  const value = (fraction = '') => {
    const [part = '', whole = ''] = fraction.split('/');
    return (Number(part) / Number(whole)).toFixed(9);
  };
  return { ...figure, least: value(figure.least), most: value(figure.most) };
}

const toldOrGap = (kind: FigureKind, { value, gap }: Measured<Figure>) =>
  value === null ? { gap: gap.reason, milestone: gap.milestone } : told(kind, value);

const figureOf = ({ milestones }: IncidentRecord, kind: FigureKind): Measured<Figure> =>
  kind === 'detectionShare' ? detectionShare(milestones) : measure(milestones, kind);

test('there are twelve, and the expectation names them all', () => {
  expect(records.map(({ id }) => id)).toEqual(Object.keys(expected.incidents));
  expect(records).toHaveLength(12);
  expect(figureKinds.filter((kind) => kind !== 'detectionShare')).toEqual(metricKinds);
});

describe.each(twelveIncidents.map(({ record }) => ({ id: record.id, record })))('$id', ({ id, record }) => {
  const mine = expected.incidents[id];
  test.each(figureKinds)('%s', (kind) => {
    expect(toldOrGap(kind, figureOf(record, kind))).toEqual(spelt(kind, mine[kind]));
  });

  test('grade, year, days and completeness', () => {
    expect({
      grade: gradeOf(record, defaultGradeMatrix),
      year: yearOf(record.milestones, timeZone),
      days: incidentDays(record.milestones, timeZone),
      completeness: completenessOf(record).score,
    }).toEqual({ grade: mine.grade, year: mine.year, days: mine.days, completeness: mine.completeness });
  });
});

describe('all of them', () => {
  const statistics = statisticsOf(records, asOf, timeZone);

  test.each(figureKinds)('%s together', (kind) => {
    const { order, ...mine } = expected.statistics[kind];
    expect(summaryTold(kind, statistics.overall[kind])).toEqual({
      ...mine,
      median: spelt(kind, mine.median),
      medianRange: spelt(kind, mine.medianRange),
    });
    expect(statistics.overall[kind].known.map(({ id }) => id)).toEqual(order);
  });

  test('near misses are apart, and each year is too small to sum up', () => {
    expect(statistics.nearMisses).toEqual(expected.nearMisses);
    const known = (one: (typeof statistics.years)[number]) =>
      Object.fromEntries(figureKinds.map((kind) => [kind, one.summaries[kind].known.length]));
    expect(
      statistics.years.map((one) => ({ year: one.year, total: one.summaries.ttr.total, known: known(one) })),
    ).toEqual(expected.years);
    for (const { summaries } of statistics.years) {
      for (const kind of figureKinds)
        expect(summaries[kind]).toMatchObject({ median: null, medianRange: null, p90: null });
    }
  });

  test('grades', () => {
    const count = (grade: number | null) =>
      records.filter((record) => gradeOf(record, defaultGradeMatrix) === grade).length;
    expect({ 1: count(1), 2: count(2), 3: count(3), 4: count(4), undetermined: count(null) }).toEqual(
      expected.grades,
    );
  });

  test('severity by scope', () => {
    const cells = records.map(({ severity, scope }) => `${severity} ${scope}`);
    const counts = Object.entries<Record<string, number>>(expected.severityByScope).flatMap(
      ([severity, row]) =>
        Object.entries(row).flatMap(([scope, count]) => Array(count).fill(`${severity} ${scope}`)),
    );
    expect(cells.sort()).toEqual(counts.sort());
  });

  test('actions', () => {
    const ledger = actionLedger(twelveIncidents.flatMap(owedBy), asOf, defaultActionSlo);
    const name = ({ source, action }: OwedAction) => `${source} ${action.id}`;
    const all = [...ledger.open, ...ledger.done, ...ledger.dropped];
    expect(Object.fromEntries(all.map((one) => [name(one), one.standing]))).toEqual(
      expected.actions.standing,
    );
    expect(ledger.open.map(name)).toEqual(expected.actions.open);
    expect(ledger.counts).toEqual(expected.actions.counts);
    expect(
      ledger.byOwner.map(({ owner, overdue, actions }) => ({ owner, overdue, open: actions.length })),
    ).toEqual(expected.actions.byOwner);
    expect(
      Object.fromEntries(ledger.byAge.map(({ ageClass, actions }) => [ageClass, actions.length])),
    ).toEqual(expected.actions.byAge);
  });

  test('causes: coverage, and days since the last', () => {
    const { causes, unattached } = preventionCoverage(records);
    const having = (id: string) =>
      twelveIncidents
        .filter(({ record: { causes: own } }) => own !== 'unknown' && own.some((cause) => cause.id === id))
        .map(({ record, date }) => ({ milestones: record.milestones, reported: date }));
    expect(
      Object.fromEntries(
        causes.map(({ cause, incidents, prevent, detect, mitigate }) => [
          cause,
          {
            incidents,
            prevent: prevent.cover,
            detect: detect.cover,
            mitigate: mitigate.cover,
            daysSinceLast: daysSinceLast(having(cause), asOf),
          },
        ]),
      ),
    ).toEqual(expected.causes);
    expect(unattached.map(({ incident, action }) => `${incident} ${action.id}`)).toEqual(expected.unattached);
  });

  test('causes by year', () => {
    const cells = records.flatMap(({ id, causes, milestones }) =>
      (causes === 'unknown' ? [] : causes).map(
        (cause) => `${cause.id} ${yearOf(milestones, timeZone) ?? 'unknown'} ${id}`,
      ),
    );
    const told = Object.entries<Record<string, string[]>>(expected.causesByYear).flatMap(([cause, row]) =>
      Object.entries(row).flatMap(([year, ids]) => ids.map((id) => `${cause} ${year} ${id}`)),
    );
    expect(cells.sort()).toEqual(told.sort());
  });

  test('recurrences', () => {
    expect(recurrencesIn(records)).toEqual(expected.recurrences);
  });
});

function summaryTold(kind: FigureKind, { known, total, leftOut, median, medianRange, p90 }: Summary) {
  return {
    known: known.length,
    total,
    median: median && { rank: median.rank, ...told(kind, median.value), ids: median.ids },
    medianRange: medianRange && { ...told(kind, medianRange.value), coverage: medianRange.coverage },
    p90,
    leftOut: leftOut.map(({ id, gap }) => ({ id, reason: gap.reason, milestone: gap.milestone })),
  };
}

function owedBy({ record, date }: StatedIncident): readonly OwedAction[] {
  return record.actionItems.map((action) => ({
    source: record.id,
    since: knownOf(record.milestones.started) ?? firstKnown(record.milestones) ?? date,
    mayBeOlder: knownOf(record.milestones.started) === null,
    severity: record.severity,
    action,
  }));
}
