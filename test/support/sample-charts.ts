import { actionAge } from '../../src/charts/action-age.ts';
import { causeGraph } from '../../src/charts/cause-graph.ts';
import { causeYearGrid } from '../../src/charts/cause-year-grid.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { coverageMatrix } from '../../src/charts/coverage-matrix.ts';
import { durationStrip } from '../../src/charts/duration-strip.ts';
import { incidentTimeline, type TimelineEntry } from '../../src/charts/incident-timeline.ts';
import { severityScopeMatrix } from '../../src/charts/severity-scope-matrix.ts';
import { yearHeatMap } from '../../src/charts/year-heat-map.ts';
import type { KnownTime } from '../../src/incident/known-time.ts';
import type { Milestones } from '../../src/incident/milestone.ts';
import { phasesOf } from '../../src/incident/phases.ts';
import { dayAtOffset } from '../../src/kernel/time/day.ts';

const minute = 60_000;

/** A time of 14 May 2022 in Seoul; `within` minutes of it, where it is not known exactly. */
export function knownAt(clock: string, within = 0): KnownTime {
  const instant = Date.parse(`2022-05-14T${clock}+09:00`);
  const form = within === 0 ? 'minute' : 'about';
  return {
    earliest: instant - within * minute,
    latest: instant + within * minute,
    form,
    offset: 540,
    latestOffset: 540,
  };
}

/** The same so many days later. */
export function laterBy(days: number, time: KnownTime): KnownTime {
  const by = days * 1440 * minute;
  return { ...time, earliest: time.earliest + by, latest: time.latest + by };
}

const noMilestones: Milestones = {
  started: null,
  detected: null,
  acknowledged: null,
  mitigated: null,
  resolved: null,
  fixed: null,
};

const names = {
  started: '발생',
  detected: '인지',
  acknowledged: '착수',
  mitigated: '완화',
  resolved: '복구',
  fixed: '최종 조치',
};

/** The timeline of an incident of which this is known. */
export function timelineOf(milestones: Partial<Milestones>, events: readonly TimelineEntry[] = []): Chart {
  const clock = (time: KnownTime | null) =>
    time === null ? '' : new Date(time.earliest + 540 * minute).toISOString().slice(11, 16);
  const phases = phasesOf({ ...noMilestones, ...milestones }).map(({ from, to, start, end, duration }) => ({
    from,
    start,
    end,
    label: `${names[from]} → ${names[to]}`,
    startText: clock(start),
    endText: clock(end),
    duration: duration === null ? '' : `${duration.least / minute}–${duration.most / minute}분`,
  }));
  return incidentTimeline({ zone: 'Asia/Seoul', phases, events }, 'ko');
}

export const redisMilestones: Milestones = {
  started: knownAt('13:58', 3),
  detected: knownAt('14:10'),
  acknowledged: knownAt('14:15'),
  mitigated: knownAt('14:52'),
  resolved: knownAt('15:40', 10),
  fixed: knownAt('18:05'),
};

export const redisEvents: readonly TimelineEntry[] = [
  { at: knownAt('13:40'), atText: '13:40', label: '변경', text: '추천 API 배포' },
  { at: knownAt('14:10'), atText: '14:10', label: '탐지', text: 'Redis 메모리 사용률 95% 알림' },
  { at: knownAt('14:30', 4), atText: '14:26–14:34', label: '기록', text: '캐시 키 분석' },
  { at: null, atText: '', label: '공지', text: '고객센터 공지' },
];

const causes = [
  '메모리 고갈',
  '연쇄 장애',
  '설정 오류로 인한 커넥션 풀 고갈과 재시도 폭주',
  'OOM Killer',
  'kube-scheduler-misconfiguration',
  '배포 순서가 뒤바뀐 스키마 마이그레이션',
];
const incidents = [
  'Redis OOM 장애',
  'Kubernetes 워커노드의 OOM에 의한 클러스터 장애',
  '결제 승인 지연',
  '야간 배치가 낮까지 밀린 장애',
];
const explainers = ['프로세스의 종료와 시그널', 'Docker File System (Overlay2)'];
const promises = [
  'Redis maxmemory 경보를 80%로 낮추기',
  '런북 작성',
  '워커노드 그룹을 서비스와 Jenkins로 나누기',
];

const times = <Item>(count: number, make: (at: number) => Item) =>
  Array.from({ length: count }, (_, at) => make(at));
const nameOf = (list: readonly string[], at: number) =>
  `${list[at % list.length]}${at < list.length ? '' : ` ${at + 1}`}`;
/** Scattered and always the same. */
const scattered = (at: number, most: number) => ((at * 7919 + 104_729) % 1009) % most;

/** The other seven charts of a site with about so many incidents, causes or actions each. */
function chartsOfSize(count: number): readonly Chart[] {
  const scopes = ['전체 사용자', '대다수', '일부', '한 명', '내부', '없음', '모름'];
  const years = times(Math.min(9, count + 1), (at) => String(2027 - Math.min(9, count + 1) + at));
  const graphSize = Math.min(count, 8);
  return [
    yearHeatMap(
      {
        year: 2024,
        recorded: { from: '2024-02-10', until: '2024-11-23' },
        incidents: times(count, (at) => {
          const start = Date.UTC(2024, 1, 11 + scattered(at, 280));
          const until = dayAtOffset(start + (at % 5 === 0 ? 0 : at % 7) * 86_400_000, 0);
          const ended = at % 5 === 0 ? null : until;
          return {
            label: nameOf(incidents, at),
            href: `/posts/${at}/`,
            from: dayAtOffset(start, 0),
            until,
            ended,
          };
        }),
        undated: count === 0 ? [] : [{ label: '오래된 장애', href: '/posts/old/', month: 5 }],
        dayAddress: '#day-',
      },
      'ko',
    ),
    severityScopeMatrix(
      {
        scopes,
        severities: ['치명', '중대', '보통', '경미', '모름'].map((label, row) => ({
          label,
          counts: scopes.map((_, column) => {
            const found = times(count, (at) => scattered(at, 35)).filter((cell) => cell === row * 7 + column);
            return {
              count: found.length,
              grade: row < 4 ? `${row + 1}등급` : '미정',
              href: found.length > 0 ? `/incident/${row}-${column}/` : null,
            };
          }),
        })),
      },
      'ko',
    ),
    durationStrip(
      {
        measure: '복구까지 걸린 시간',
        strips: [
          {
            label: '전체',
            total: count + 2,
            summary:
              count < 5 ? null : { least: 20 * minute, most: 180 * minute, text: '중앙값 48분 (20분–3시간)' },
            dots: times(count, (at) => {
              const least = minute * 1.35 ** scattered(at, 30);
              const most = at % 6 === 2 ? least * 2 : least;
              return {
                label: nameOf(incidents, at),
                href: `/posts/${at}/`,
                duration: { least, most },
                text: '48분',
              };
            }),
          },
        ],
      },
      'ko',
    ),
    causeYearGrid(
      {
        years,
        earlier: 0,
        causes: times(count, (at) => ({
          label: nameOf(causes, at),
          href: `/causes/${at}/`,
          years: years.map((_, year) => {
            const met = Math.max(0, scattered(at * 10 + year, 6) - 2);
            return {
              count: met,
              recurrences: met > 2 ? 1 : 0,
              href: met > 0 ? `/causes/${at}/#${year}` : null,
            };
          }),
        })),
      },
      'ko',
    ),
    actionAge(
      {
        asOf: '2026년 11월 28일',
        limits: [
          { label: '치명', days: 15 },
          { label: '중대', days: 30 },
          { label: '보통', days: 60 },
        ],
        actions: times(count, (at) => ({
          label: nameOf(promises, at),
          href: `/posts/${at}/`,
          owner: at % 4 === 1 ? null : '플랫폼팀',
          promisedIn: { text: nameOf(promises, at + 1), href: `/posts/${at}/` },
          age: scattered(at, 140),
          ageText: `${scattered(at, 140)}일`,
          isLate: at % 5 !== 0 && scattered(at, 140) > 30,
          allowed: at % 5 === 0 ? null : 30,
          due: at % 3 === 0 ? null : 50,
        })),
      },
      'ko',
    ),
    coverageMatrix(
      {
        kinds: ['예방', '탐지', '완화'],
        causes: times(count, (at) => ({
          label: nameOf(causes, at),
          href: `/causes/${at}/`,
          coverage: times(3, (kind) => ({
            done: Math.max(0, scattered(at * 3 + kind, 4) - 1),
            open: Math.max(0, scattered(at + kind * 5, 4) - 2),
            href: null,
          })),
        })),
      },
      'ko',
    ),
    causeGraph(
      {
        explainers: times(graphSize, (at) => ({
          id: `e${at}`,
          label: nameOf(explainers, at),
          href: `/posts/e${at}/`,
        })),
        causes: times(graphSize, (at) => ({
          id: `c${at}`,
          label: nameOf(causes, at),
          href: `/causes/${at}/`,
        })),
        incidents: times(graphSize, (at) => ({
          id: `i${at}`,
          label: nameOf(incidents, at),
          href: `/posts/${at}/`,
        })),
        edges: times(graphSize * 2, (at) => ({
          from: at % 2 === 0 ? `e${at / 2}` : `c${scattered(at, graphSize)}`,
          to: at % 2 === 0 ? `c${scattered(at, graphSize)}` : `i${(at - 1) / 2}`,
        })),
        focus: 'c0',
        extent: { kind: 'all', most: 10 },
      },
      'ko',
    ),
  ];
}

/** Pages of charts by their address. */
export const sampleCharts: Readonly<Record<string, readonly Chart[]>> = {
  '/timelines/': [
    timelineOf(redisMilestones, redisEvents),
    timelineOf({ started: knownAt('13:58:01'), resolved: knownAt('13:58:02') }),
    timelineOf({
      started: knownAt('13:58'),
      detected: knownAt('14:00'),
      resolved: laterBy(730, knownAt('14:00')),
    }),
    timelineOf({ started: 'unknown', detected: knownAt('14:00'), resolved: 'unknown' }, redisEvents),
  ],
  '/long/': [
    timelineOf(
      redisMilestones,
      times(3000, (at) => ({
        at: knownAt('14:00', 0),
        atText: '14:00',
        label: '기록',
        text: `${at}번째 로그`,
      })),
    ),
  ],
  '/none/': chartsOfSize(0),
  '/one/': chartsOfSize(1),
  '/five/': chartsOfSize(5),
  '/forty/': chartsOfSize(40),
  '/hundreds/': chartsOfSize(400),
};
