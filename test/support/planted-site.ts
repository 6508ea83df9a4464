import { type Files, post, siteTest } from './site-test.ts';

/**
 * What nobody outside may read, a text for each place where it can stand: names of any length, and 12 characters and more of
 * anything else.
 */
export const planted: Readonly<Record<string, string>> = {
  title: '황금너구리',
  slug: 'zebra-wharf',
  file: 'quokka-dock',
  folder: 'vault-heron',
  tag: '보라수달',
  secondTag: 'ibexlot',
  series: '은빛고라니',
  alias: 'old-narwhal',
  description: '감춘설명청어',
  author: '바다표범팀',
  technology: 'mongoosedb',
  technologyAlias: '미어캣저장소',
  concept: 'kestrel-fail',
  conceptLabel: '황조롱이현상',
  conceptDefinition: '매가 떨어지는 현상이라고만 알려져 있다',
  explains: 'lynx-fall',
  errorSignature: 'ERR_WALRUS_4711',
  reference: '바다코끼리 논문',
  referenceUrl: 'https://walrus.example.org/paper',
  incidentId: 'INC-2026-771',
  service: 'otter-pay',
  serviceLabel: '수달결제',
  serviceAlias: '수달페이',
  cause: 'badger-leak',
  causeLabel: '오소리누수',
  causeText: '오소리가 굴을 너무 넓게 팠다',
  trigger: '족제비 배포가 시작되었다',
  impact: '두루미 고객 전체가 결제하지 못했다',
  impactUsers: '고니회원 4,321명',
  timeline: '뻐꾸기 경보가 처음 울렸다',
  evidence: 'https://grafana.example.org/d/cuckoo',
  detection: '올빼미 지표를 보았으면 빨랐다',
  mitigation: '두더지 캐시를 비웠다',
  resolution: '반달곰 풀 크기를 늘렸다',
  mitigator: '산양 차단기가 막아 주었다',
  lesson: '청설모 문서가 없었다',
  action: '담비 경보를 추가한다',
  actionOwner: '스라소니팀',
  heading: '삵의 이동 경로',
  paragraph: '살쾡이 서버에서 먼저 시작되었다',
  emphasis: '하늘다람쥐 설정이 원인',
  code: 'kubectl -n pangolin-prod get po',
  alt: '고슴도치 지연 시간 그래프',
  picture: 'porcupine-chart',
  linkText: '바다사자 운영 위키 문서',
  linkTarget: 'https://wiki.sealion.example.org',
  tableCell: '참매 구간의 이분 탐색 값',
  footnote: '가마우지 회의록 넷째 쪽에서',
  comment: '논병아리 메모는 나중에',
  redactedSection: '따오기 구역의 야간 담당자',
  redactedHeading: '따오기 연락망',
  redactedField: '먹황새태그',
  redactedAction: '저어새 권한을 회수한다',
  redactedPicture: 'spoonbill-map',
  redactedService: 'crane-ledger',
  redactedServiceLabel: '두루미장부',
};

const p = planted;

const internal = `---
title: ${p.title}
date: 2026-01-02
slug: ${p.slug}
type: incident-report
visibility: internal
description: ${p.description}
tags: [${p.tag}, ${p.secondTag}]
series: ${p.series}
aliases: [/${p.alias}/]
authors: [${p.author}]
technologies: [${p.technology}]
concepts: [${p.concept}]
explains: [${p.explains}]
errorSignatures: ['${p.errorSignature}']
references: [{ title: ${p.reference}, url: '${p.referenceUrl}' }]
incidentId: ${p.incidentId}
severity: sev1
scope: all
services: [{ id: ${p.service}, role: faulty }]
causes: [{ id: ${p.cause}, role: root, text: ${p.causeText} }]
trigger: { text: ${p.trigger}, kind: change }
impact: [{ text: ${p.impact}, users: '${p.impactUsers}' }]
timeline:
  - { at: 2026-01-02T09:00, kind: started, text: ${p.timeline}, evidence: '${p.evidence}' }
  - { at: 2026-01-02T09:40, kind: resolved, text: 풀림 }
detection: { source: alert, couldBeFaster: ${p.detection} }
mitigations: [{ text: ${p.mitigation}, temporary: true }]
resolution: { text: ${p.resolution} }
mitigators: [${p.mitigator}]
lessons: { badly: [${p.lesson}] }
actionItems: [{ text: ${p.action}, type: detect, owner: ${p.actionOwner}, due: 2026-03-01, status: open }]
---

${p.paragraph}. **${p.emphasis}** 자체입니다.[^1]

## ${p.heading}

![${p.alt}](./${p.picture}.png)

[${p.linkText}](${p.linkTarget})와 [[open]].

\`\`\`sh
${p.code}
\`\`\`

| 구간 | 값 |
| --- | --- |
| ${p.tableCell} | 3 |

<!-- ${p.comment} -->

[^1]: ${p.footnote}.
`;

const abridged = post(
  '알려도 되는 장애',
  `공개하는 문단입니다.

## 배경

모두가 아는 이야기입니다.

## ${p.redactedHeading}

${p.redactedSection}는 따로 적습니다.

![지도](./${p.redactedPicture}.png)

## 마무리

끝.`,
  `type: incident-report
tags: [${p.redactedField}]
severity: sev2
services: [{ id: ${p.redactedService}, role: faulty }]
actionItems: [{ text: ${p.redactedAction}, type: prevent, owner: 운영팀, due: 2026-04-01 }]
public:
  summary: 짧게만 알립니다.
  redact: [${p.redactedHeading}, tags, services, actionItems]`,
);

const entry = (id: string, label: string, more = '') => `${id}:\n  label: ${label}\n${more}`;

/** A site with one internal post, one of which parts are redacted, one that is public, and registries. */
const files: Files = {
  [`incident/${p.folder}/${p.file}.md`]: internal,
  [`incident/${p.folder}/${p.picture}.png`]: { width: 3, height: 2 },
  'incident/known.md': abridged,
  [`incident/${p.redactedPicture}.png`]: { width: 2, height: 2 },
  'docker/open.md': post(
    '열린 글',
    '누구나 읽습니다. 카나리아 배포를 소개합니다.',
    'tags: [배포]\nconcepts: [canary]\nseries: 공개연재',
  ),
  '_knowledge/services.yaml': [
    entry(p.service ?? '', p.serviceLabel ?? '', `  aliases: [${p.serviceAlias}]\n`),
    entry(p.redactedService ?? '', p.redactedServiceLabel ?? ''),
  ].join(''),
  '_knowledge/causes.yaml': entry(p.cause ?? '', p.causeLabel ?? ''),
  '_knowledge/technologies.yaml': entry(
    p.technology ?? '',
    p.technology ?? '',
    `  aliases: [${p.technologyAlias}]\n`,
  ),
  '_knowledge/concepts.yaml': [
    entry(p.concept ?? '', p.conceptLabel ?? '', `  definition: ${p.conceptDefinition}\n`),
    entry('canary', '카나리아 배포'),
  ].join(''),
};

export const plantedSite = siteTest(files, { hosts: ['nojekyll', 'headers', 'redirects'] });
