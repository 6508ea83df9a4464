import * as z from 'zod';
import {
  causeRoles,
  detectionSources,
  incidentStatuses,
  reviewStatuses,
  serviceRoles,
  triggerKinds,
} from '../incident/incident-record.ts';
import { scopes, severities } from '../incident/severity.ts';
import { eventKinds } from '../incident/timeline.ts';
import { actionItems } from './action-schema.ts';
import { fails } from './field-codes.ts';
import {
  choice,
  choiceInAnyCase,
  choiceOr,
  entry,
  flag,
  line,
  list,
  listedMap,
  map,
  names,
  optional,
  paragraph,
} from './field-kinds.ts';
import { checkSlug } from './slug.ts';
import { statedTime } from './time-kinds.ts';

const id = line(100);
const sentence = paragraph(1000);
const figure = optional(line(200));

/** How many it hit. A unit is part of it, and so is a word for ten thousands: half a person is nobody, `1.5만 명` are many. */
const number = optional(line(200).refine((written) => isCountable(written), fails('incident/figure')));

const below = /^(?:약|대략|about|~)?\s*[-−–]\s?[\d.]/i;
const fraction =
  /^(?:약|대략|about|~)?\s*\d[\d,]*\.\d+\s?(?:명|사람|인|건|회|people|users?|persons?|requests?)?(?:\s?(?:이상|이하|정도|쯤))?$/i;

function isCountable(written: string): boolean {
  return !below.test(written) && !fraction.test(written);
}

/** It names a data file. */
const incidentId = id.refine((written) => checkSlug(written) === null, fails('incident/id'));

const scope = optional(choice([...scopes, 'unknown']));

const lesson = entry('text', { id: optional(id), text: sentence });

const event = listedMap({
  at: statedTime,
  kind: choiceOr(eventKinds, 'note'),
  text: sentence,
  evidence: optional(paragraph(1000)),
  approx: flag,
});

/** The fields of an incident report: what each may hold. The descriptions are for editors. */
export const incidentFields = {
  incidentId: optional(incidentId).meta({
    description: '장애 번호. INC-2023-001처럼 적습니다. 적지 않으면 slug를 씁니다.',
  }),
  status: optional(choice(incidentStatuses)).meta({ description: '장애의 상태.' }),
  reviewStatus: optional(choice(reviewStatuses)).meta({ description: '보고서의 상태.' }),
  severity: optional(choiceInAnyCase([...severities, 'unknown'])).meta({
    description: '심각도. 겪은 한 사람에게 얼마나 나빴는지: sev1 치명, sev2 중대, sev3 보통, sev4 경미.',
  }),
  scope: scope.meta({ description: '민감도(범위). 누가 겪었는지: 전체, 대부분, 일부, 한 명, 사내, 없음.' }),
  sensitivity: scope.meta({ description: 'scope와 같습니다.' }),
  services: names(entry('id', { id, role: choiceOr(serviceRoles, 'affected') })).meta({
    description: '영향을 받은 서비스의 id. 스스로 고장 난 서비스는 role: faulty를 적습니다. 모르면 unknown.',
  }),
  impact: list(
    entry('text', {
      text: sentence,
      users: number,
      requests: number,
      dataLoss: figure,
      support: number,
      estimate: flag,
    }),
  ).meta({ description: '영향. 수치에는 단위를 적고, 추정이면 estimate: true를 더합니다. 모르면 unknown.' }),
  startedAt: optional(statedTime).meta({
    description: '영향이 시작된 시각. 어림이면 11:0x쯤, 모르면 unknown.',
  }),
  detectedAt: optional(statedTime).meta({ description: '처음 알아차린 시각.' }),
  acknowledgedAt: optional(statedTime).meta({ description: '사람이 대응을 시작한 시각.' }),
  mitigatedAt: optional(statedTime).meta({ description: '단기 대응으로 영향이 줄어든 시각.' }),
  resolvedAt: optional(statedTime).meta({ description: '서비스가 정상으로 돌아온 시각.' }),
  fixedAt: optional(statedTime).meta({ description: '최종 조치가 반영된 시각.' }),
  timeline: list(event).meta({
    description:
      '타임라인. 시각 순서로 적습니다. kind가 started, resolved 같은 이정표면 같은 필드는 적지 않습니다.',
  }),
  detection: optional(
    entry('source', {
      source: choice([...detectionSources, 'unknown']),
      couldBeFaster: optional(sentence),
    }),
  ).meta({ description: '탐지 경로: 알림, 고객, 직원, 외부, 우연.' }),
  trigger: optional(
    entry('text', {
      text: optional(sentence),
      kind: optional(choice([...triggerKinds, 'unknown'])),
      cause: optional(id),
    }),
  ).meta({ description: '촉발 요인. 원인과 다릅니다: 원인이 없었다면 그냥 지나갔을 일입니다.' }),
  causes: names(
    entry('id', { id, role: choiceOr(causeRoles, 'contributing'), text: optional(sentence) }),
  ).meta({ description: '원인과 기여 요인의 id. 모르면 unknown.' }),
  mitigations: list(entry('text', { text: sentence, at: optional(statedTime), temporary: flag })).meta({
    description: '단기 대응. 임시 조치면 temporary: true를 더합니다.',
  }),
  resolution: optional(entry('text', { text: sentence, at: optional(statedTime) })).meta({
    description: '최종 대응.',
  }),
  mitigators: list(sentence).meta({ description: '뜻하지 않게 피해를 줄인 것.' }),
  lessons: optional(
    map({ well: list(lesson), badly: list(lesson), lucky: list(lesson), surprised: list(lesson) }),
  ).meta({ description: '잘된 점, 아쉬운 점, 운이 좋았던 점, 놀란 점.' }),
  actionItems: actionItems.meta({
    description: '재발 방지 대책. 담당(팀), 기한, 상태를 적습니다. 없으면 none과 actionItemsReason.',
  }),
  actionItemsReason: optional(sentence).meta({ description: '재발 방지 대책이 없는 이유.' }),
  recurrenceOf: names(id).meta({ description: '이 장애가 되풀이한 이전 장애의 번호.' }),
  reviewAt: optional(statedTime).meta({ description: '다시 살펴볼 날.' }),
  nearMiss: flag.meta({ description: 'true면 아차사고입니다. 피해가 없었으므로 복구 시각이 없어도 됩니다.' }),
} as const;

const incidentSchema = z.object(incidentFields);

/** What an incident report states, of the right shapes. */
export type IncidentFields = z.output<typeof incidentSchema>;
