import { expect, test } from 'vitest';
import { preventionCoverage } from '../../src/incident/prevention-coverage.ts';
import { actionOf, incidentOf } from '../support/incident-of.ts';

const cause = (id: string) => ({ id, role: 'root', text: null }) as const;

const coverage = preventionCoverage([
  incidentOf('INC-2', {
    causes: [cause('oom')],
    actionItems: [
      actionOf('1', { type: 'prevent', addresses: ['oom'] }),
      actionOf('2', { type: 'mitigate', addresses: ['oom'], status: 'wont-do' }),
      actionOf('3', { type: 'detect', addresses: ['badly-1'], status: 'done' }),
      actionOf('4', { type: 'detect' }),
    ],
  }),
  incidentOf('INC-1', {
    causes: [cause('oom'), cause('cascade')],
    actionItems: [
      actionOf('1', { type: 'prevent', addresses: ['oom'], status: 'done' }),
      actionOf('2', { type: 'detect', addresses: ['oom', 'cascade'], status: 'done' }),
      actionOf('3', { type: 'repair', addresses: ['cascade'], status: 'done' }),
      actionOf('4', { type: 'prevent', addresses: ['disk-full'], status: 'done' }),
    ],
  }),
  incidentOf('INC-3', { causes: 'unknown', actionItems: [actionOf('1', { type: 'detect' })] }),
  incidentOf('INC-4', { causes: [cause('dns')] }),
]);

test('a cause is covered by the actions that name it, and is open while one of them is', () => {
  expect(
    coverage.causes.map(({ cause, incidents, prevent, detect, mitigate }) => [
      cause,
      incidents,
      prevent.cover,
      detect.cover,
      mitigate.cover,
    ]),
  ).toEqual([
    ['cascade', ['INC-1'], 'none', 'done', 'none'],
    ['dns', ['INC-4'], 'none', 'none', 'none'],
    ['oom', ['INC-1', 'INC-2'], 'open', 'done', 'none'],
  ]);
});

test('an action that names a lesson, nothing, or a cause its incident does not have covers none', () => {
  expect(coverage.unattached.map(({ incident, action }) => `${incident} ${action.id}`)).toEqual([
    'INC-1 4',
    'INC-2 3',
    'INC-2 4',
    'INC-3 1',
  ]);
});

test('a cell names its actions', () => {
  const oom = coverage.causes.find(({ cause }) => cause === 'oom');
  expect(
    oom?.prevent.actions.map(({ incident, action }) => `${incident} ${action.id} ${action.status}`),
  ).toEqual(['INC-1 1 done', 'INC-2 1 open']);
});
