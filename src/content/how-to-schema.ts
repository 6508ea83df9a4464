import * as z from 'zod';
import { difficulties } from '../incident/how-to.ts';
import { choice, flag, line, list, optional, paragraph } from './field-kinds.ts';
import { statedTime } from './time-kinds.ts';

/** A technology and a version of it, or a range of these; `kubernetes >=1.22 <1.30` is short for it. */
const appliesTo = z.preprocess(
  (stated) => (typeof stated === 'string' ? inTwo(stated.trim()) : stated),
  z.object({ tech: line(100), version: optional(line(100)) }, { error: 'frontmatter/not-entry' }),
);

function inTwo(written: string) {
  const [tech = '', ...version] = written.split(/\s+/);
  return { tech, version: version.join(' ') };
}

/** The fields of how-tos, concepts and troubleshooting posts. The descriptions are for editors. */
export const howToFields = {
  appliesTo: list(appliesTo).meta({
    description: '적용되는 기술과 버전: kubernetes 1.22, 또는 { tech: kubernetes, version: ">=1.22 <1.30" }',
  }),
  difficulty: optional(choice(difficulties)).meta({ description: '난이도.' }),
  symptoms: list(paragraph(500)).meta({ description: '이 글이 필요해지는 증상.' }),
  verifiedAt: optional(statedTime).meta({ description: '마지막으로 확인한 날.' }),
  commandsDestructive: flag.meta({ description: '데이터를 지우는 명령이 있으면 true.' }),
} as const;

const howToSchema = z.object(howToFields);

/** What such a post states, of the right shapes. */
export type HowToFields = z.output<typeof howToSchema>;
