import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/pages/fact.ts';
import type { IncidentView } from '../../src/pages/incident/incident-view.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import { knowledgePosts, knowledgeRegistries, knowledgeSite } from '../support/knowledge-site.ts';
import { viewAt } from '../support/view-at.ts';

const postAt = (slug: string) =>
  viewAt('post', `/posts/${slug}/`, knowledgePosts, { registries: knowledgeRegistries });

function incidentAt(slug: string): IncidentView {
  const { incident } = postAt(slug);
  if (incident === null) throw new Error(`${slug} is no incident`);
  return incident;
}

/** Facts in short: `복구까지 (TTR): 1시간 7분`. */
const said = (facts: readonly Fact[]) =>
  facts.map(
    ({ label, values }) =>
      `${label}: ${values.map(({ text, note }) => (note === '' ? text : `${text} (${note})`)).join(', ')}`,
  );

describe('the page of an incident', () => {
  const redis = incidentAt('redis-oom');

  test('says what it was and how its grade follows', () => {
    expect(said(redis.identity)).toEqual([
      '장애 번호: INC-2023-001',
      '등급: 2등급 (심각도 중대 (SEV2), 범위 전체)',
      '심각도: 중대 (SEV2)',
      '범위: 전체',
      '상태: 복구',
      '보고서 상태: 검토 완료',
    ]);
    expect(said(redis.circumstances)).toEqual([
      '장애가 난 서비스: 추천 캐시',
      '영향을 받은 서비스: 추천 API',
      '탐지 경로: 고객 문의 (더 일찍 알려면: 메모리 사용률 알림이 있었다면 20분 일찍 알았음)',
      '촉발 요인: 부하: 저녁 이벤트로 요청이 세 배가 됨 (이때 드러난 원인: 만료 시간 없음)',
    ]);
  });

  test('tells times as exactly as they are known, and no more', () => {
    expect(said(redis.times)).toContain('인지: 2023년 2월 1일 21:10–21:19');
    expect(redis.times.flatMap(({ values }) => values.map(({ iso }) => iso))).toEqual([
      '2023-02-01T21:03:00+09:00',
      null,
      '2023-02-01T21:20:00+09:00',
      '2023-02-01T21:40:00+09:00',
      '2023-02-01T22:10:00+09:00',
      '2023-02-08',
    ]);
    expect(said(redis.durations)).toEqual([
      '인지까지 (TTD): 7–16분',
      '인지 후 착수까지 (TTA): 1–10분',
      '완화까지 (TTM): 37분',
      '복구까지 (TTR): 1시간 7분',
      '최종 조치까지 (TTF): 6일 2시간–7일 3시간',
      '완화 후 복구까지 (tail): 30분',
      '복구 시간 중 인지 전 비율: 10–24%',
    ]);
  });

  test('of a near miss no phase waits for a beginning or an end', () => {
    const phasesOfIncident = (name: string) => incidentAt(name).timeline?.phases.map(({ label }) => label);
    expect(phasesOfIncident('near-miss')).toBeUndefined();
    expect(phasesOfIncident('lost-disk')).toEqual(['발생 → 복구']);
  });

  test('names what is unknown and leaves out what was not said', () => {
    const unknown = incidentAt('lost-disk');
    expect(said(unknown.identity)).toEqual([
      '등급: 미정 (심각도나 범위를 알 수 없어 정하지 않았습니다)',
      '심각도: 모름',
      '범위: 한 명',
    ]);
    expect(said(unknown.times)).toEqual(['발생: 모름', '복구: 2022년 5월 14일 11:00–11:09']);
    expect(said(unknown.durations)).toContain('복구까지 (TTR): 모름 (발생 시각을 알 수 없습니다)');
    expect([unknown.causes, unknown.impact]).toEqual(['unknown', 'unknown']);
    const bare = incidentAt('bare');
    expect([bare.times, bare.durations, bare.causes, bare.impact, bare.actions]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect([bare.timeline, bare.graph, bare.resolution, bare.asOf]).toEqual([null, null, null, null]);
    expect(said(bare.identity)).toEqual([]);
  });

  test('shows figures with their units, and which of them are estimates', () => {
    expect(redis.impact).toEqual([
      { text: '추천 목록이 비어 보임', figures: ['사용자 약 1만 2천 명', '요청 34만 건'], estimate: true },
      { text: '고객 문의 증가', figures: ['문의 57건'], estimate: false },
    ]);
  });

  test('leads from a cause to the posts that explain it, and to where the text tells more', () => {
    expect(redis.causes).toMatchObject([
      {
        label: '메모리 고갈',
        url: '/causes/memory-exhaustion/',
        role: '근본 원인',
        explainers: [{ label: 'Redis의 메모리를 다루는 법' }],
      },
      { label: '만료 시간 없음', role: '기여 요인', explainers: [] },
    ]);
    expect(redis.explainers.map(({ about }) => about)).toEqual(['메모리 고갈, maxmemory 설명']);
    expect(redis.sections.mitigations).toBe(`#${encodeURIComponent('단기-대응')}`);
    expect(redis.sections.causes).toBeNull();
  });

  test('tells what became of its actions as of a day, which counts only while something is owed', () => {
    expect(redis.actions.map(({ status, overdueDays }) => [status.value, overdueDays])).toEqual([
      ['done', 0],
      ['in-progress', 1333],
      ['wont-do', 0],
    ]);
    expect(redis.actions[0]?.answers).toEqual(['메모리 알림이 없었음', '메모리 고갈']);
    expect(redis.asOf?.text).toBe('2026년 11월 23일');
    expect(incidentAt('redis-oom-again').asOf).toBeNull();
    expect(incidentAt('redis-oom-again').noActionsBecause).toContain('INC-2023-001');
  });

  test('knows what it repeats and what repeats it', () => {
    expect(incidentAt('redis-oom-again').repeats.map(({ url, why }) => [url, why])).toEqual([
      ['/posts/redis-oom/', '보고서에 재발로 적힌 장애'],
    ]);
    expect(redis.repeatedBy.map(({ url }) => url)).toEqual(['/posts/redis-oom-again/']);
    expect(redis.graph?.explainers.map(({ label }) => label)).toEqual(['Redis의 메모리를 다루는 법']);
  });

  test('a near miss has no time to recovery', () => {
    const nearMiss = incidentAt('near-miss');
    expect(nearMiss.nearMiss).toBe(true);
    expect(said(nearMiss.durations).join()).not.toContain('TTR');
  });

  test('only its author is shown what it still lacks', () => {
    expect(redis.completeness).toBeNull();
    const pages = planPages(knowledgeSite({ selection: { audience: 'author' } }).value).value;
    const page = pages.find(({ url }) => url === '/posts/bare/');
    const view = page?.layout === 'post' ? page.view.incident : null;
    expect(view?.completeness).toMatchObject({ score: 0, missing: expect.arrayContaining(['원인', '영향']) });
  });
});

test('a how-to says what it holds for, and since when nobody has looked', () => {
  expect(postAt('redis-memory').howTo).toEqual({
    appliesTo: ['redis >=6 <8'],
    environment: ['Ubuntu', 'ECS'],
    difficulty: '중급',
    symptoms: ['쓰기가 거절된다'],
    verifiedAt: { isKnown: true, iso: '2023-03-01', text: '2023년 3월 1일' },
    monthsStale: 44,
    commandsDestructive: true,
  });
});

test('a retrospective says whose, when and how, and what it wants to try', () => {
  const { retrospective } = postAt('project');
  expect(retrospective).toMatchObject({
    format: 'KPT',
    subject: { name: '3차 프로젝트', kind: '부트캠프' },
    period: { from: '4월 15일', to: '5월 20일' },
    team: {
      size: 6,
      roles: [
        { name: '프런트엔드', count: 3 },
        { name: '백엔드', count: 3 },
      ],
    },
    incidents: [{ url: '/posts/redis-oom/' }],
  });
  expect(retrospective?.tryItems.map(({ overdueDays }) => overdueDays)).toEqual([752]);
});
