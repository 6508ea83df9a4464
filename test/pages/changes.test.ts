import { describe, expect, it, test } from 'vitest';
import type { EarlierKnowledge } from '../../src/content/earlier-knowledge.ts';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import { createMiddle, createPlanner } from '../../src/pipeline/middle.ts';
import { knowledgePosts, knowledgeRegistries } from '../support/knowledge-site.ts';
import { type Files, post, siteTest } from '../support/site-test.ts';
import { viewAt } from '../support/view-at.ts';

const nothing: EarlierKnowledge = { asOf: null, incidents: null, posts: null, actions: null };

/** What the page says: a line for each change, under the kind or the month it stands under. */
function changes(previous?: EarlierKnowledge) {
  const facts = { registries: knowledgeRegistries, ...(previous === undefined ? {} : { previous }) };
  const { groups } = viewAt('change-list', '/changes/', knowledgePosts, facts);
  return groups.map((group) => [
    group.by === 'kind' ? group.kind : group.month.text,
    group.changes.map(({ kind, link, action, about, date }) =>
      [kind, action ?? link.label, ...about.map(({ label }) => label), date?.text ?? ''].join(' / '),
    ),
  ]);
}

describe('what the knowledge gained', () => {
  it('is told by the dates in the posts where there is nothing to compare with, the newest first', () => {
    expect(changes()).toEqual([
      ['2024년 11월', ['overdue / 설계 문서를 먼저 쓴다 / 2024년 11월 2일']],
      ['2024년 9월', ['incident / 인증서 만료 하루 전에 알아챈 일 / 2024년 9월 1일']],
      [
        '2024년 6월',
        [
          'recurrence / 다시 찾아온 Redis 메모리 고갈 / Redis 메모리 고갈로 추천 API가 멈춘 장애 / 2024년 6월 3일',
        ],
      ],
      ['2023년 7월', ['explanation / 장애를 이해하기 / severity / 2023년 7월 8일']],
      ['2023년 4월', ['overdue / 모든 키에 TTL 강제 / 2023년 4월 1일']],
      ['2023년 3월', ['explanation / Redis의 메모리를 다루는 법 / 메모리 고갈 / maxmemory / 2023년 3월 1일']],
      [
        '2023년 2월',
        [
          'done / 메모리 사용률 80% 알림 / 2023년 2월 15일',
          'incident / Redis 메모리 고갈로 추천 API가 멈춘 장애 / 2023년 2월 3일',
        ],
      ],
      ['2022년 5월', ['incident / 디스크가 사라진 밤 / 2022년 5월 14일']],
      ['2022년 1월', ['incident / 아직 비어 있는 보고서 / 2022년 1월 2일']],
    ]);
  });

  it('is what an earlier publication did not know', () => {
    const previous: EarlierKnowledge = {
      asOf: '2024-05-01',
      incidents: [
        { id: 'INC-2023-001', source: 'incident/redis-oom.md', recurrenceOf: [] },
        // Moved, and renamed since: still the same reports.
        { id: 'bare', source: 'docker/bare.md', recurrenceOf: [] },
        { id: 'disk', source: 'docker/lost-disk.md', recurrenceOf: [] },
        { id: 'INC-2019-009', source: 'incident/withdrawn.md', recurrenceOf: [] },
      ],
      posts: [
        { source: 'docker/redis-memory.md', explains: ['memory-exhaustion'] },
        { source: 'incident/understanding.md', explains: ['SEVERITY'] },
      ],
      actions: [
        { promisedIn: 'INC-2023-001', id: '1', isDone: false, isOverdue: true },
        { promisedIn: 'INC-2023-001', id: '2', isDone: false, isOverdue: true },
      ],
    };
    expect(changes(previous)).toEqual([
      [
        'incident',
        [
          'incident / 인증서 만료 하루 전에 알아챈 일 / 2024년 9월 1일',
          'incident / 다시 찾아온 Redis 메모리 고갈 / 2024년 6월 3일',
        ],
      ],
      [
        'recurrence',
        [
          'recurrence / 다시 찾아온 Redis 메모리 고갈 / Redis 메모리 고갈로 추천 API가 멈춘 장애 / 2024년 6월 3일',
        ],
      ],
      ['overdue', ['overdue / 설계 문서를 먼저 쓴다 / 2024년 11월 2일']],
      ['done', ['done / 메모리 사용률 80% 알림 / 2023년 2월 15일']],
      [
        'explanation',
        ['explanation / Redis의 메모리를 다루는 법 / 메모리 고갈 / maxmemory / 2023년 3월 1일'],
      ],
    ]);
  });

  it('is nothing of what the earlier files do not tell of', () => {
    expect(changes(nothing)).toEqual([]);
    expect(changes({ ...nothing, posts: [] }).map(([kind]) => kind)).toEqual(['explanation']);
    expect(changes({ ...nothing, incidents: [] }).map(([kind]) => kind)).toEqual(['incident', 'recurrence']);
  });

  it('says with what it compares, and of which day', () => {
    const since = (previous: EarlierKnowledge) => viewAt('change-list', '/changes/', [], { previous }).since;
    expect(since(nothing)).toEqual({ day: null });
    expect(since({ ...nothing, asOf: '2024-05-01' })?.day?.text).toBe('2024년 5월 1일');
    expect(viewAt('change-list', '/changes/', []).since).toBeNull();
  });
});

const report = (id: string, more = '') =>
  post(`장애 ${id}`, '본문', `type: incident-report\nincidentId: ${id}\n${more}`.trim());
const files: Files = { 'incident/a.md': report('INC-1'), 'incident/b.md': report('INC-2') };
const knew = (...ids: readonly string[]): EarlierKnowledge => ({
  ...nothing,
  incidents: ids.map((id) => ({ id, source: `incident/${id}.md`, recurrenceOf: [] })),
});

test('what was withdrawn is named in no file of the site', async () => {
  const internal = siteTest({
    ...files,
    'incident/secret.md': report('INC-7', 'visibility: internal\nrecurrenceOf: [INC-1]'),
  });
  const { outputs } = await internal.since(knew('INC-1', 'INC-7', 'INC-9')).build();
  const told = Object.entries(outputs).filter(([, text]) => /INC-[79]/.test(text));
  expect(told.map(([path]) => path)).toEqual([]);
  expect(outputs['changes/index.html']).toContain('장애 INC-2');
});

test('a build that compares with something else is what one from nothing would be', async () => {
  const store = createMemoryStore();
  const middle = createMiddle(createPlanner());
  const site = siteTest(files);
  const pages = [];
  for (const previous of [knew('INC-1'), knew('INC-2'), knew('INC-1')]) {
    const warm = await site.since(previous).build({ store, middle });
    expect(warm.outputs).toEqual((await site.since(previous).build()).outputs);
    pages.push(warm.page('changes/index.html').match(/장애 INC-\d/g)?.[0]);
  }
  expect(pages).toEqual(['장애 INC-2', '장애 INC-1', '장애 INC-2']);
});
