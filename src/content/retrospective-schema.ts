import * as z from 'zod';
import { itemKinds, retrospectiveFormats, subjectKinds } from '../incident/retrospective.ts';
import { actionItems } from './action-schema.ts';
import { fails } from './field-codes.ts';
import { choice, count, entry, line, list, map, names, optional, paragraph } from './field-kinds.ts';
import { periodDay } from './time-kinds.ts';

const texts = list(paragraph(1000));

const items = Object.fromEntries(
  Object.values(itemKinds)
    .flat()
    .map((kind) => [kind, texts]),
);

/** The fields of a retrospective. The descriptions are for editors. */
export const retrospectiveFields = {
  format: optional(choice(retrospectiveFormats)).meta({ description: '회고 방식.' }),
  subject: optional(entry('name', { kind: optional(choice(subjectKinds)), name: line(200) })).meta({
    description: '무엇을 돌아보는지: 프로젝트, 한 해, 부트캠프, 스프린트, 장애.',
  }),
  period: optional(map({ from: optional(periodDay), to: optional(periodDay) })).meta({
    description: '기간. 해를 모르면 --04-15처럼 적습니다.',
  }),
  team: optional(
    map({
      size: optional(count),
      roles: optional(z.record(z.string(), count, fails('frontmatter/not-map'))),
    }),
  ).meta({ description: '인원과 역할. 사람의 이름은 적지 않습니다.' }),
  items: optional(map(items)).meta({ description: '항목별로 적은 것: keep, problem, try …' }),
  tryItems: actionItems.meta({ description: '다음에 해 볼 것. 재발 방지 대책처럼 담당과 기한을 적습니다.' }),
  incidents: names(line(100)).meta({ description: '돌아보는 장애의 번호.' }),
} as const;

const retrospectiveSchema = z.object(retrospectiveFields);

/** What a retrospective states, of the right shapes. */
export type RetrospectiveFields = z.output<typeof retrospectiveSchema>;
