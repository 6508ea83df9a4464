import fc from 'fast-check';
import type { ActionAgeInput } from '../../src/charts/action-age.ts';
import type { CauseGraphInput } from '../../src/charts/cause-graph.ts';
import type { CauseYearInput } from '../../src/charts/cause-year-grid.ts';
import type { CoverageInput } from '../../src/charts/coverage-matrix.ts';
import type { DurationStripInput } from '../../src/charts/duration-strip.ts';
import type { IncidentTimelineInput } from '../../src/charts/incident-timeline.ts';
import type { SeverityScopeInput } from '../../src/charts/severity-scope-matrix.ts';
import type { YearHeatMapInput } from '../../src/charts/year-heat-map.ts';
import type { KnownTime } from '../../src/incident/known-time.ts';
import { type Milestones, milestoneKinds } from '../../src/incident/milestone.ts';
import { phasesOf } from '../../src/incident/phases.ts';
import { type Day, dayAtOffset } from '../../src/kernel/time/day.ts';

/** Everything a site could ask a chart to draw, and what it never should. */

const words = [
  '장애',
  'Redis',
  'OOM으로',
  '클러스터',
  'kube-scheduler-misconfiguration',
  '재시도',
  'CPU/MEM',
  '가',
];

/** Names as people write them, and as nobody does. */
export const label: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((of) => of.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }).map((of) => of.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      'W'.repeat(300),
      '👩🏽‍💻'.repeat(9),
      'ㅋㅋㅋ',
      'Ｗｉｄｅ',
      '\u0301\u0301',
    ),
  },
);

const href = fc.option(fc.constant('/posts/redis-oom/'));
const count = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 9 }),
  fc.integer({ min: 0, max: 1_000_000 }),
);
const listOf = <Item>(item: fc.Arbitrary<Item>, size: number) =>
  fc.array(item, { minLength: size, maxLength: size });

const second = 1000;
const day = 86_400 * second;

/** From an instant to two years later; mostly to some minutes or days. */
const near = fc.oneof(
  fc.integer({ min: 0, max: 10 * second }),
  fc.integer({ min: 0, max: 7200 * second }),
  fc.integer({ min: 0, max: 30 * day }),
  fc.integer({ min: 0, max: 730 * day }),
);

const knownTime = (base: number): fc.Arbitrary<KnownTime> =>
  fc
    .tuple(near, fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: near }))
    .map(([after, spread]) => ({
      earliest: base + after,
      latest: base + after + spread,
      form: 'about' as const,
      offset: 540,
      latestOffset: 540,
    }));

const milestones = (base: number): fc.Arbitrary<Milestones> => {
  const stated = fc.option(
    fc.oneof(
      { weight: 5, arbitrary: knownTime(base) },
      { weight: 1, arbitrary: fc.constant('unknown' as const) },
    ),
  );
  return fc.record({
    started: stated,
    detected: stated,
    acknowledged: stated,
    mitigated: stated,
    resolved: stated,
    fixed: stated,
  });
};

const base = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) });
const zone = fc.constantFrom('Asia/Seoul', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC');

export const timeline: fc.Arbitrary<IncidentTimelineInput> = base.chain((base) =>
  fc.record({
    zone,
    phases: fc
      .tuple(
        milestones(base),
        listOf(label, milestoneKinds.length),
        listOf(fc.oneof(label, fc.constant('')), milestoneKinds.length),
      )
      .map(([stated, labels, texts]) =>
        phasesOf(stated).map(({ from, start, end }, at) => ({
          from,
          start,
          end,
          label: labels[at] ?? '',
          startText: texts[at] ?? '',
          endText: texts[at] ?? '',
          duration: texts[at] ?? '',
        })),
      ),
    events: fc.array(
      fc.record({ at: fc.option(knownTime(base), { freq: 4 }), atText: label, label, text: label }),
      { maxLength: 80 },
    ),
  }),
);

const dayIn = (year: number): fc.Arbitrary<Day> =>
  fc.integer({ min: -40, max: 400 }).map((at) => dayAtOffset(Date.UTC(year, 0, 1) + at * day, 0));

export const heatMap: fc.Arbitrary<YearHeatMapInput> = fc.integer({ min: 1996, max: 2040 }).chain((year) =>
  fc.record({
    year: fc.constant(year),
    recorded: fc.record({ from: dayIn(year), until: dayIn(year) }),
    incidents: fc.array(
      fc
        .tuple(dayIn(year), fc.nat({ max: 400 }), fc.option(fc.constantFrom(10, 7, 4)))
        .chain(([from, days, known]) => {
          const until = dayAtOffset(Date.parse(from) + days * day, 0);
          const ended = known === null ? null : until.slice(0, known);
          return fc.record({
            label,
            href,
            from: fc.constant(from),
            until: fc.constant(until),
            ended: fc.constant(ended),
          });
        }),
      { maxLength: 60 },
    ),
    undated: fc.array(fc.record({ label, href, month: fc.option(fc.integer({ min: 1, max: 12 })) }), {
      maxLength: 20,
    }),
    dayAddress: fc.constant('#day-'),
  }),
);

export const matrix: fc.Arbitrary<SeverityScopeInput> = fc.integer({ min: 1, max: 8 }).chain((columns) =>
  fc.record({
    scopes: listOf(label, columns),
    severities: fc.array(
      fc.record({
        label,
        counts: listOf(
          fc.record({ count, grade: fc.constantFrom('', '1등급', '미정', '아주 긴 등급 이름'), href }),
          columns,
        ),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  }),
);

export const grid: fc.Arbitrary<CauseYearInput> = fc.integer({ min: 0, max: 30 }).chain((columns) =>
  fc.record({
    years: listOf(fc.oneof(label, fc.integer({ min: 1990, max: 2050 }).map(String)), columns),
    earlier: count,
    causes: fc.array(
      fc.record({ label, href, years: listOf(fc.record({ count, recurrences: count, href }), columns) }),
      { maxLength: 50 },
    ),
  }),
);

export const coverage: fc.Arbitrary<CoverageInput> = fc.record({
  kinds: listOf(label, 3),
  causes: fc.array(
    fc.record({ label, href, coverage: listOf(fc.record({ done: count, open: count, href }), 3) }),
    { maxLength: 50 },
  ),
});

const duration = fc
  .tuple(near, fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: near }))
  .map(([least, more]) => ({ least, most: least + more }));

export const strip: fc.Arbitrary<DurationStripInput> = fc.record({
  measure: label,
  strips: fc.array(
    fc.record({
      label,
      dots: fc.oneof(
        fc.array(fc.record({ label, href, duration, text: label }), { maxLength: 200 }),
        // All the same, so that they pile up.
        fc
          .tuple(fc.record({ label, href, duration, text: label }), fc.integer({ min: 1, max: 300 }))
          .map(([dot, times]) => Array.from({ length: times }, () => dot)),
      ),
      total: count,
      summary: fc.option(fc.tuple(duration, label).map(([range, text]) => ({ ...range, text }))),
    }),
    { maxLength: 4 },
  ),
});

const days = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 4000 }));

export const actions: fc.Arbitrary<ActionAgeInput> = fc.record({
  asOf: label,
  actions: fc.array(
    fc.record({
      label,
      href,
      owner: fc.option(label),
      age: days,
      isLate: fc.boolean(),
      promisedIn: fc.record({ text: label, href }),
      ageText: fc.constantFrom('0일', '52일', '207–236일', '12345 days'),
      allowed: fc.option(days),
      due: fc.option(fc.integer({ min: -50, max: 5000 })),
    }),
    { maxLength: 60 },
  ),
  limits: fc.array(fc.record({ label, days }), { maxLength: 6 }),
});

export const graph: fc.Arbitrary<CauseGraphInput> = fc
  .tuple(...Array.from({ length: 3 }, () => fc.array(fc.record({ label, href }), { maxLength: 9 })))
  .chain((columns) => {
    const [explainers = [], causes = [], incidents = []] = columns.map((nodes, column) =>
      nodes.map((node, at) => ({ ...node, id: `${column}-${at}` })),
    );
    const ids = [...explainers, ...causes, ...incidents].map(({ id }) => id);
    const id = fc.constantFrom('nobody', ...ids);
    return fc.record({
      explainers: fc.constant(explainers),
      causes: fc.constant(causes),
      incidents: fc.constant(incidents),
      edges: fc.array(fc.record({ from: id, to: id }), { maxLength: 30 }),
      focus: fc.option(id),
      extent: fc.oneof(
        fc.record({ kind: fc.constant('all' as const), most: fc.integer({ min: 1, max: 10 }) }),
        fc.constant({ kind: 'neighbours' as const, explainers: 4 }),
      ),
    });
  });
