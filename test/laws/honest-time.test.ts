import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysSinceLast } from '../../src/incident/days-since-last.ts';
import { detectionShare } from '../../src/incident/detection-share.ts';
import { durationText } from '../../src/incident/duration-text.ts';
import type { KnownTime } from '../../src/incident/known-time.ts';
import { measure, metricKinds, metrics } from '../../src/incident/metrics.ts';
import { figureOfRank, nearestRank } from '../../src/incident/percentile.ts';
import { shareText } from '../../src/incident/share-text.ts';
import { summaryOf } from '../../src/incident/summary.ts';
import { durationInText } from '../support/duration-in-text.ts';
import { hiddenFigure, hiddenRecord } from '../support/hidden-truth.ts';

/** Whether a value lies between two ends. */
const includes = ({ least, most }: { least: number; most: number }, value: number) =>
  least <= value && value <= most;

const runs = { numRuns: 2000 };

describe('what is computed from times that are known roughly never excludes what was', () => {
  test('durations', () => {
    fc.assert(
      fc.property(hiddenRecord, fc.constantFrom(...metricKinds), ({ truth, milestones }, metric) => {
        const { from, to } = metrics[metric];
        const { value, gap } = measure(milestones, metric);
        if (value !== null) expect(includes(value, truth[to] - truth[from])).toBe(true);
        // Times that truly were in order are never said to be out of order.
        else expect(gap.reason === 'unknown' || gap.reason === 'not-stated').toBe(true);
      }),
      runs,
    );
  });

  test('the share that went by unnoticed', () => {
    fc.assert(
      fc.property(hiddenRecord, ({ truth, milestones }) => {
        const { value } = detectionShare(milestones);
        const whole = truth.resolved - truth.started;
        fc.pre(value !== null && whole > 0);
        expect(value && includes(value, (truth.detected - truth.started) / whole)).toBe(true);
      }),
      runs,
    );
  });

  test('durations and shares as they are printed', () => {
    fc.assert(
      fc.property(hiddenRecord, fc.constantFrom('ko', 'en'), ({ truth, milestones }, language) => {
        const { value } = measure(milestones, 'ttr');
        const length = truth.resolved - truth.started;
        if (value !== null)
          expect(includes(durationInText(durationText(value, language)), length)).toBe(true);
        const share = detectionShare(milestones).value;
        if (share !== null && length > 0) {
          const [, least = '', most = least] =
            /^(?:약 |about )?(\d+)(?:–(\d+))?%$/.exec(shareText(share, language)) ?? [];
          const part = ((truth.detected - truth.started) / length) * 100;
          expect(includes({ least: Number(least) - 0.5, most: Number(most) + 0.5 }, part)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('percentiles, the incidents named with them, and the range around the median', () => {
    fc.assert(
      fc.property(
        fc.array(hiddenFigure, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(1, 25, 50, 90, 100),
        (figures, percent) => {
          const samples = figures.map(({ least, most }, at) => ({ id: `INC-${at}`, value: { least, most } }));
          const sorted = figures
            .map(({ truth }, at) => ({ truth, id: `INC-${at}` }))
            .sort((a, b) => a.truth - b.truth);
          const rank = nearestRank(percent, figures.length);
          const ranked = figureOfRank(samples, rank);
          const real = sorted[rank - 1];
          expect(real && includes(ranked.value, real.truth)).toBe(true);
          expect(ranked.ids).toContain(real?.id);

          const { median, medianRange } = summaryOf({ known: samples, leftOut: [] }, '2026-11-23');
          if (medianRange !== null && median !== null) {
            expect(medianRange.value.least).toBeLessThanOrEqual(median.value.least);
            expect(medianRange.value.most).toBeGreaterThanOrEqual(median.value.most);
          }
        },
      ),
      runs,
    );
  });
});

const exactly = (truth: number): KnownTime => ({
  earliest: truth,
  latest: truth,
  form: 'second',
  offset: 540,
  latestOffset: 540,
});

test('days since the last incident, when some beginnings are unknown', () => {
  fc.assert(
    fc.property(fc.array(hiddenRecord, { minLength: 1, maxLength: 6 }), (records) => {
      const asOf = '2050-01-01';
      const span = daysSinceLast(
        records.map(({ milestones, truth }) => ({ milestones, reported: exactly(truth.fixed) })),
        asOf,
      );
      const last = Math.max(...records.map(({ truth }) => truth.started));
      const passed = Date.parse(asOf) / 86_400_000 - Math.floor((last + 540 * 60_000) / 86_400_000);
      if (span === null) throw new Error('there was an incident');
      expect(includes({ least: span.least, most: span.most ?? Number.POSITIVE_INFINITY }, passed)).toBe(true);
    }),
    runs,
  );
});

test('what is printed is hardly wider than what is known', () => {
  fc.assert(
    fc.property(hiddenRecord, ({ milestones }) => {
      const { value } = measure(milestones, 'ttf');
      fc.pre(value !== null);
      const printed = durationInText(durationText(value, 'ko'));
      expect(printed.most - printed.least).toBeLessThan((value.most - value.least) * 1.2 + 2000);
    }),
    runs,
  );
});
