import { describe, expect, it } from 'vitest';
import { newSince } from '../../src/pages/changes/is-new.ts';

/** Whether that `c` recurs some incidents is news for somebody who knew that it recurs others. */
function isNews(known: readonly string[], of: readonly string[], declared: readonly string[] = []): boolean {
  const isNew = newSince({
    asOf: null,
    incidents: [{ id: 'c', source: 'incident/c.md', recurrenceOf: known }],
    posts: null,
    actions: null,
  });
  return isNew({ kind: 'recurrence', id: 'c', of, declared });
}

describe('that an incident recurs another is news', () => {
  it('when it was none that recurs', () => {
    expect(isNews([], ['a'])).toBe(true);
    expect(isNews(['a'], ['a'])).toBe(false);
  });

  it('when its report names another one', () => {
    expect(isNews(['a'], ['a', 'b'], ['b'])).toBe(true);
    expect(isNews(['a'], ['a'], ['a'])).toBe(false);
  });

  it('but not when the one between was withdrawn, and the rule finds the one before', () => {
    expect(isNews(['b'], ['a'])).toBe(false);
  });
});
