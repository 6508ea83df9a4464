import fc from 'fast-check';
import type { KnownTime } from '../../src/incident/known-time.ts';
import { type MilestoneKind, type Milestones, milestoneKinds } from '../../src/incident/milestone.ts';

const day = 86_400_000;

/** An instant between 2000 and 2040, and how far before and after it an author may place it. */
const instant = fc.integer({ min: 946_684_800_000, max: 2_208_988_800_000 });
const step = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 90_000 }),
  fc.integer({ min: 0, max: 60 }).map((minutes) => minutes * 60_000),
  fc.integer({ min: 0, max: 3 * day }),
  fc.integer({ min: 0, max: 800 }).map((days) => days * day),
);

/** A time as it was, which nobody is told of, and what is known of it: it lies between its ends. */
export type Hidden = { readonly truth: number; readonly known: KnownTime };

function knownAround(truth: number): fc.Arbitrary<KnownTime> {
  return fc
    .tuple(step, step, fc.boolean())
    .map(([before, after, isExact]) =>
      isExact
        ? { earliest: truth, latest: truth, form: 'second', offset: 540, latestOffset: 540 }
        : { earliest: truth - before, latest: truth + after, form: 'about', offset: 540, latestOffset: 540 },
    );
}

/** A record whose milestones happened in order, each known roughly, unknown or not stated; and how it truly was. */
export type HiddenRecord = {
  readonly truth: Readonly<Record<MilestoneKind, number>>;
  readonly milestones: Milestones;
};

/** Records that hide how it was. */
export const hiddenRecord: fc.Arbitrary<HiddenRecord> = fc
  .tuple(instant, fc.array(step, { minLength: 5, maxLength: 5 }))
  .chain(([start, steps]) => {
    let now = start;
    const times = [start, ...steps.map((length) => (now += length))];
    const truth = fromKinds((at) => times[at] ?? start);
    const stated = times.map((time) =>
      fc.oneof(
        { weight: 6, arbitrary: knownAround(time) },
        { weight: 1, arbitrary: fc.constant('unknown' as const) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
    );
    return fc.tuple(...stated).map((list) => ({ truth, milestones: fromKinds((at) => list[at] ?? null) }));
  });

function fromKinds<T>(of: (at: number) => T): Readonly<Record<MilestoneKind, T>> {
  const value = (kind: MilestoneKind) => of(milestoneKinds.indexOf(kind));
  return {
    started: value('started'),
    detected: value('detected'),
    acknowledged: value('acknowledged'),
    mitigated: value('mitigated'),
    resolved: value('resolved'),
    fixed: value('fixed'),
  };
}

/** A figure that is known to lie between two ends, and what it truly is. */
export const hiddenFigure = fc
  .tuple(fc.nat(100_000), fc.nat(5000), fc.nat(5000))
  .map(([truth, before, after]) => ({ truth, least: Math.max(0, truth - before), most: truth + after }));
