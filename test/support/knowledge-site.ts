import type { Post } from '../../src/content/post.ts';
import type { Registries } from '../../src/incident/registry.ts';
import { digested } from '../../src/kernel/digest.ts';
import type { TemplatePage } from '../../src/pages/page.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import { postOf, siteOf } from './post-of.ts';
import { readHead } from './read-post-head.ts';
import { sampleChrome } from './sample-views.ts';

/** A post with these lines of frontmatter, as if it had been parsed; the lines must be right. */
function postFrom(path: string, type: Post['type'], lines: string, more: Partial<Post> = {}): Post {
  const { frontmatter, record, told } = readHead(`---\ntype: ${type}\n${lines.trim()}\n---\n글\n`, { path });
  if (told.length > 0) throw new Error(`${path}: ${told.join(', ')}`);
  return postOf(path, {}, { type, frontmatter, record, description: frontmatter.title, ...more });
}

const heading = (text: string) => ({ depth: 2, id: text.replaceAll(' ', '-'), text });

/** Everything an incident can state. */
const redis = postFrom(
  'posts/incident/redis-oom.md',
  'incident-report',
  `
title: Redis 메모리 고갈로 추천 API가 멈춘 장애
date: 2023-02-03
incidentId: INC-2023-001
status: resolved
reviewStatus: reviewed
severity: sev2
scope: all
services: [{ id: redis, role: faulty }, { id: recommend-api, role: affected }]
impact:
  - { text: 추천 목록이 비어 보임, users: 약 1만 2천 명, requests: 34만 건, estimate: true }
  - { text: 고객 문의 증가, support: 57건 }
timeline:
  - { at: 2023-02-01 21:03, kind: started, text: 추천 API의 쓰기가 거절되기 시작 }
  - { at: 2023-02-01 21:1x, kind: detected, text: 고객 문의로 인지 }
  - { at: 2023-02-01 21:20, kind: acknowledged, text: 백엔드 당번이 확인 시작 }
  - { at: 2023-02-01 21:31, kind: decided, text: 캐시를 비우기로 판단 }
  - { at: 2023-02-01 21:40, kind: mitigated, text: 오래된 키를 지움 }
  - { at: 2023-02-01 22:10, kind: resolved, text: 오류율이 평소로 돌아옴 }
fixedAt: 2023-02-08
detection: { source: customer, couldBeFaster: 메모리 사용률 알림이 있었다면 20분 일찍 알았음 }
trigger: { kind: load, text: 저녁 이벤트로 요청이 세 배가 됨, cause: missing-ttl }
causes:
  - { id: memory-exhaustion, role: root, text: maxmemory에 닿았고 정책이 noeviction이었음 }
  - { id: missing-ttl, role: contributing }
mitigations: [{ text: 오래된 키를 손으로 지움, at: 2023-02-01 21:40, temporary: true }]
resolution: { text: 모든 키에 만료 시간을 두고 정책을 allkeys-lru로 바꿈, at: 2023-02-08 }
mitigators: [추천이 없어도 상품 목록은 그대로 보였음]
lessons:
  well: [당번이 10분 안에 응답함]
  badly: [{ id: no-alert, text: 메모리 알림이 없었음 }]
  lucky: [새벽 배치가 돌기 전이었음]
  surprised: [연결 버퍼가 메모리의 30%를 차지함]
actionItems:
  - { id: '1', text: 메모리 사용률 80% 알림, type: detect, owner: 백엔드팀, due: 2023-02-20, status: done, doneAt: 2023-02-15, addresses: [no-alert, memory-exhaustion] }
  - { id: '2', text: 모든 키에 TTL 강제, type: prevent, owner: 백엔드팀, due: 2023-03-31, status: in-progress, addresses: [missing-ttl], url: https://example.com/1 }
  - { text: 캐시 없이 동작하는 대체 경로, type: mitigate, status: wont-do, reason: 비용에 견줘 얻는 것이 적음 }
technologies: [redis]
concepts: [redis-maxmemory, oom-killer]
errorSignatures: ["OOM command not allowed when used memory > 'maxmemory'"]
`,
  {
    headings: ['배경', '단기 대응', '최종 대응', '재발 방지'].map(heading),
  },
);

/** What happened again. */
const redisAgain = postFrom(
  'posts/incident/redis-oom-again.md',
  'incident-report',
  `
title: 다시 찾아온 Redis 메모리 고갈
date: 2024-06-03
incidentId: INC-2024-002
status: mitigated
severity: sev3
scope: partial
services: [{ id: redis, role: faulty }]
startedAt: 2024-06-01 09:00
detectedAt: 2024-06-01 09:04
resolvedAt: 2024-06-01 09:55
detection: alert
causes: [{ id: memory-exhaustion, role: root }]
recurrenceOf: [INC-2023-001]
actionItems: none
actionItemsReason: INC-2023-001의 대책을 먼저 끝내기로 함
errorSignatures: ["OOM command not allowed when used memory > 'maxmemory'"]
`,
);

/** What nobody knows. */
const unknown = postFrom(
  'posts/docker/lost-disk.md',
  'incident-report',
  `
title: 디스크가 사라진 밤
date: 2022-05-14
startedAt: unknown
resolvedAt: 2022-05-14 11:0x
severity: unknown
scope: single
impact: unknown
causes: unknown
services: ci
`,
);

/** A report that states nothing. */
const bare = postFrom(
  'posts/incident/bare.md',
  'incident-report',
  'title: 아직 비어 있는 보고서\ndate: 2022-01-02',
);

const nearMiss = postFrom(
  'posts/incident/near-miss.md',
  'incident-report',
  `
title: 인증서 만료 하루 전에 알아챈 일
date: 2024-09-01
nearMiss: true
severity: sev1
scope: none
startedAt: 2024-08-31
detection: chance
services: [{ id: recommend-api, role: affected }]
causes: [{ id: expired-certificate, role: latent }]
`,
);

const talk = postFrom(
  'posts/incident/understanding.md',
  'talk-notes',
  'title: 장애를 이해하기\ndate: 2023-07-08\nconcepts: [severity]\nexplains: [severity]',
);

const howTo = postFrom(
  'posts/docker/redis-memory.md',
  'howto',
  `
title: Redis의 메모리를 다루는 법
date: 2023-03-01
explains: [memory-exhaustion, redis-maxmemory]
appliesTo: [{ tech: redis, version: ">=6 <8" }]
environment: [Ubuntu, ECS]
difficulty: intermediate
symptoms: [쓰기가 거절된다]
verifiedAt: 2023-03-01
commandsDestructive: true
errorSignatures: ["OOM command not allowed when used memory > 'maxmemory'"]
`,
);

const retrospective = postFrom(
  'posts/docker/project.md',
  'retrospective',
  `
title: 세 번째 프로젝트를 돌아보며
date: 2024-10-01
format: kpt
subject: { kind: bootcamp, name: 3차 프로젝트 }
period: { from: --04-15, to: --05-20 }
team: { size: 6, roles: { 프런트엔드: 3, 백엔드: 3 } }
items: { keep: [작게 나누어 올리기], problem: [문서가 늦음], try: [먼저 쓰기] }
tryItems: [{ text: 설계 문서를 먼저 쓴다, owner: 팀, due: 2024-11-01 }]
incidents: [INC-2023-001]
`,
);

export const knowledgePosts: readonly Post[] = [
  redis,
  redisAgain,
  unknown,
  bare,
  nearMiss,
  talk,
  howTo,
  retrospective,
];

const entry = (id: string, label: string, more: Partial<Registries['causes'][number]> = {}) => ({
  id,
  label,
  aliases: [],
  definition: null,
  owner: null,
  links: [],
  ...more,
});

export const knowledgeRegistries: Partial<Registries> = {
  services: [
    entry('redis', '추천 캐시', { owner: '백엔드팀', definition: '추천 결과를 담아 두는 Redis' }),
    entry('recommend-api', '추천 API'),
  ],
  causes: [
    entry('memory-exhaustion', '메모리 고갈', {
      aliases: ['OOM'],
      definition: '쓸 수 있는 메모리를 모두 써서 더는 요청을 받지 못하는 상태',
      links: [{ title: 'Redis, Key eviction', url: 'https://redis.io/docs/latest/' }],
    }),
    entry('missing-ttl', '만료 시간 없음'),
    entry('expired-certificate', '인증서 만료'),
  ],
  concepts: [
    entry('redis-maxmemory', 'maxmemory', { definition: 'Redis가 쓸 메모리의 상한' }),
    entry('oom-killer', 'OOM killer', { aliases: ['OOM 킬러'] }),
  ],
};

/** The site of these posts, on 23 November 2026. */
export const knowledgeSite = (selection: Parameters<typeof siteOf>[1] = {}) =>
  siteOf(knowledgePosts, { registries: knowledgeRegistries, ...selection });

const ours: ReadonlySet<string> = new Set<TemplatePage['layout']>([
  'post',
  'incident-list',
  'service',
  'service-list',
  'cause',
  'cause-list',
  'concept',
  'concept-list',
  'error-list',
  'action-list',
  'statistics',
  'calendar',
  'lesson-list',
  'change-list',
]);

/** Its pages of incidents and of what they teach, as a reader sees them or their author, in the sample chrome. */
export function knowledgePages(audience: 'author' | 'reader' = 'reader'): readonly TemplatePage[] {
  const { value: site } = knowledgeSite({ selection: { audience } });
  return planPages(site).value.flatMap((page) =>
    isOurs(page) ? [{ ...page, chrome: digested(sampleChrome) }] : [],
  );
}

function isOurs(page: ReturnType<typeof planPages>['value'][number]): page is TemplatePage {
  return ours.has(page.layout);
}
