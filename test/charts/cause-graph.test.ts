import { expect, test } from 'vitest';
import { type CauseGraphInput, causeGraph, mostNodes } from '../../src/charts/cause-graph.ts';
import { linksOf, marksOf, rectsOf, wideOf } from '../support/look-at-drawing.ts';

const node = (id: string) => ({ id, label: id, href: `/${id}/` });
const graphOf = (more: Partial<CauseGraphInput>) =>
  causeGraph(
    {
      explainers: [],
      causes: [],
      incidents: [],
      edges: [],
      focus: null,
      extent: { kind: 'all', most: 10 },
      ...more,
    },
    'ko',
  );

const small: Partial<CauseGraphInput> = {
  explainers: [node('시그널'), node('OOM')],
  causes: [node('메모리'), node('종료')],
  incidents: [node('Redis'), node('워커노드')],
  edges: [
    { from: 'OOM', to: '메모리' },
    { from: '시그널', to: '종료' },
    { from: '메모리', to: '워커노드' },
    { from: '메모리', to: 'Redis' },
  ],
  focus: '메모리',
};

test('explaining posts, causes and incidents stand in three columns and lead to their pages', () => {
  const drawing = wideOf(graphOf(small));
  expect(linksOf(drawing)).toHaveLength(6);
  const columns = (['explainer', 'cause', 'incident'] as const).map((tone) => [
    ...new Set(rectsOf(drawing, tone).map(({ x }) => x)),
  ]);
  expect(columns.map(({ length }) => length)).toEqual([1, 1, 1]);
  expect(marksOf(drawing).filter(({ kind }) => kind === 'path')).toHaveLength(4);
  expect(rectsOf(drawing, 'focus')).toHaveLength(1);
});

test('a column follows its neighbours, so that edges do not cross without need', () => {
  const tops = rectsOf(wideOf(graphOf(small)), 'explainer').map(({ y }) => y);
  const labels = linksOf(wideOf(graphOf(small))).map(({ label }) => label);
  expect(tops).toHaveLength(2);
  expect(labels.slice(0, 2)).toEqual(['OOM', '시그널']);
});

test('what is not drawn is said, and stands in the table', () => {
  const incidents = Array.from({ length: 12 }, (_, at) => node(`장애 ${at}`));
  const edges = incidents.map(({ id }) => ({ from: '메모리', to: id }));
  const chart = graphOf({ causes: [node('메모리')], incidents, edges });
  expect(rectsOf(wideOf(chart), 'incident')).toHaveLength(10);
  expect(chart.notes).toEqual(['장애 12건 가운데 최근 10건만 그렸습니다. 나머지는 표에 있습니다.']);
  expect(chart.table.rows).toHaveLength(12);
  expect(graphOf(small).notes).toEqual([]);
  expect(graphOf({ ...small, extent: { kind: 'neighbours', explainers: 4 } }).notes).toEqual([
    '원인마다 설명하는 글은 4편까지, 다른 장애는 바로 앞과 뒤의 것만 보입니다. 나머지는 원인 페이지에 있습니다.',
  ]);
});

test('an edge to what is not there is no edge', () => {
  const drawing = wideOf(graphOf({ ...small, edges: [{ from: 'OOM', to: '없는 원인' }] }));
  expect(marksOf(drawing).filter(({ kind }) => kind === 'path')).toEqual([]);
});

test('what is too much for a drawing is a list, and a cause without neighbours stands in it', () => {
  const causes = Array.from({ length: mostNodes + 1 }, (_, at) => node(`원인 ${at}`));
  const chart = graphOf({ causes });
  expect(chart.drawings).toBeNull();
  expect(chart.table.rows[0]?.map(({ text }) => text)).toEqual(['원인 0', '없음', '']);
  expect(graphOf({ causes: causes.slice(1) }).drawings).not.toBeNull();
});
