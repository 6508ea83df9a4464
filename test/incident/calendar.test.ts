import { describe, expect, it } from 'vitest';
import { anniversaryWithin } from '../../src/incident/anniversaries.ts';
import { beginningMonth } from '../../src/incident/beginning-month.ts';
import { milestonesOf } from '../support/incident-of.ts';

describe('the anniversary of a day', () => {
  it.each([
    ['2025-11-23', '2026-11-23', { day: '2026-11-23', years: 1 }],
    ['2020-11-29', '2026-11-23', { day: '2026-11-29', years: 6 }],
    ['2020-11-30', '2026-11-23', null],
    ['2020-11-22', '2026-11-23', null],
    // What happened this year has none yet.
    ['2026-11-23', '2026-11-23', null],
    // A week may go over the end of the year.
    ['2020-01-02', '2026-12-30', { day: '2027-01-02', years: 7 }],
    ['2026-01-02', '2026-12-30', { day: '2027-01-02', years: 1 }],
    // A leap day is the last of February in other years, and itself in leap years.
    ['2024-02-29', '2026-02-28', { day: '2026-02-28', years: 2 }],
    ['2024-02-29', '2028-02-25', { day: '2028-02-29', years: 4 }],
    ['2024-02-29', '2026-03-01', null],
  ])('of %s, from %s on, is %o', (of, from, expected) => {
    expect(anniversaryWithin(of, from, 6)).toEqual(expected);
  });
});

describe('the month in which an incident began', () => {
  const monthOf = (text: string, zone = 'Asia/Seoul') =>
    beginningMonth(milestonesOf({ started: text }), zone);

  it('is told by the clock of the zone', () => {
    expect(monthOf('2026-04-30T23:30Z')).toEqual({ year: 2026, month: 5 });
    expect(monthOf('2026-04-30T23:30Z', 'UTC')).toEqual({ year: 2026, month: 4 });
    expect(monthOf('2025-12-31T23:30Z')).toEqual({ year: 2026, month: 1 });
  });

  it('is known as far as the beginning is', () => {
    expect(monthOf('2026-04')).toEqual({ year: 2026, month: 4 });
    expect(monthOf('2026')).toEqual({ year: 2026, month: null });
    expect(monthOf('unknown')).toBeNull();
    expect(beginningMonth(milestonesOf({}), 'Asia/Seoul')).toBeNull();
  });

  it('is not told of what began in one of two', () => {
    // A day of Seoul is parts of two in New York, and so may be parts of two months or years.
    expect(monthOf('2026-05-01', 'America/New_York')).toEqual({ year: 2026, month: null });
    expect(monthOf('2026-01-01', 'America/New_York')).toBeNull();
  });
});
