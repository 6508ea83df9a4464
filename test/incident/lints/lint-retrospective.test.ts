import { expect, test } from 'vitest';
import { lintRetrospective } from '../../../src/incident/lints/lint-retrospective.ts';
import type { Retrospective } from '../../../src/incident/retrospective.ts';
import { actionOf, knownTime } from '../../support/incident-of.ts';

const quiet: Retrospective = {
  format: 'kpt',
  subject: null,
  period: null,
  team: null,
  items: [{ kind: 'keep', texts: ['날마다 짧게 모였다'] }],
  tryItems: [actionOf('1'), actionOf('2', { due: knownTime('2026-12') })],
  incidents: [],
};

const found = (facts: Partial<Retrospective>) =>
  lintRetrospective('posts/retrospective/a.md', { ...quiet, ...facts }, '2026-11-23').map(
    ({ code, part }) => `${code} ${part?.kind === 'field' ? part.name : ''}`,
  );

test('what is to be tried needs neither owner nor date', () => {
  expect(found({})).toEqual([]);
});

test('but once it has a date it is overdue like any other action', () => {
  const tryItems = [actionOf('1'), actionOf('2', { due: knownTime('2026-11-20') })];
  expect(found({ tryItems })).toEqual(['incident/action-overdue tryItems.1.due']);
});

test('but it has an end that can be checked', () => {
  const tryItems = [
    actionOf('1', { text: '더 노력한다' }),
    actionOf('2', { text: '월요일마다 30분씩 코드를 함께 읽는다' }),
    actionOf('3', { text: '더 조심한다', status: 'wont-do' }),
  ];
  expect(found({ tryItems })).toEqual(['incident/action-vague tryItems.0.text']);
});

test('its words are read', () => {
  const items = [{ kind: 'problem', texts: ['일정이 밀렸다', '모두 제 잘못이다'] }] as const;
  expect(found({ items })).toEqual(['language/self-blame items.problem.1']);
  expect(found({ tryItems: [actionOf('1', { text: '지난번 장애처럼 되지 않게 한다' })] })).toEqual([
    'language/earlier-incident tryItems.0',
  ]);
});

test('an incident that it names is a link', () => {
  const tryItems = [actionOf('1', { text: '지난번 장애처럼 되지 않게 한다' })];
  expect(found({ tryItems, incidents: ['INC-1'] })).toEqual([]);
});
