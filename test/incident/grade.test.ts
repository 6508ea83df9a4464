import { describe, expect, test } from 'vitest';
import { defaultGradeMatrix, gradeOf, gradesIn } from '../../src/incident/grade.ts';
import { scopes, severities } from '../../src/incident/severity.ts';

describe('the grade', () => {
  test.each([
    ['sev1', 'all', 1],
    ['sev1', 'majority', 1],
    ['sev1', 'partial', 2],
    ['sev1', 'none', 2],
    ['sev2', 'all', 2],
    ['sev2', 'single', 3],
    ['sev3', 'majority', 3],
    ['sev3', 'internal', 4],
    ['sev4', 'all', 4],
  ] as const)('of %s for %s is %i', (severity, scope, grade) => {
    expect(gradeOf({ severity, scope }, defaultGradeMatrix)).toBe(grade);
  });

  test('is undetermined where severity or scope is unknown or not stated', () => {
    for (const missing of ['unknown', null] as const) {
      for (const scope of scopes)
        expect(gradeOf({ severity: missing, scope }, defaultGradeMatrix)).toBeNull();
      for (const severity of severities)
        expect(gradeOf({ severity, scope: missing }, defaultGradeMatrix)).toBeNull();
    }
  });

  test('is the one that a site gives', () => {
    const strict = { ...defaultGradeMatrix, sev4: { ...defaultGradeMatrix.sev4, all: 7 } };
    expect(gradeOf({ severity: 'sev4', scope: 'all' }, strict)).toBe(7);
    expect(gradesIn(strict)).toEqual([1, 2, 3, 4, 7]);
  });
});
