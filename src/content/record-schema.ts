import * as z from 'zod';
import { line, map, names, optional, paragraph } from './field-kinds.ts';
import { howToFields } from './how-to-schema.ts';
import { incidentFields } from './incident-schema.ts';
import { retrospectiveFields } from './retrospective-schema.ts';

/** The fields beyond the common ones: what incident reports, how-tos and retrospectives state. */
export const recordFields = {
  ...incidentFields,
  ...howToFields,
  ...retrospectiveFields,
  environment: names(line(100)).meta({
    description:
      '환경. 장애 보고서에는 production, staging, dev 가운데 하나, 다른 글에는 Ubuntu, EKS 같은 목록.',
  }),
  public: optional(map({ summary: optional(paragraph(1000)), redact: names(line(100)) })).meta({
    description: '공개본에서 바꿀 것: 대신할 요약과, 뺄 절이나 필드의 이름.',
  }),
} as const;

/** All of them. */
export const recordSchema = z.object(recordFields);

export type RecordFields = z.output<typeof recordSchema>;
