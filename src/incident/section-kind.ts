/** The parts of a report that Korean writers have, recognised from their headings. */
export const sectionKinds = [
  'background',
  'architecture',
  'timeline',
  'impact',
  'cause',
  'short-term-response',
  'final-response',
  'lessons',
  'prevention',
  'closing',
] as const;

export type SectionKind = (typeof sectionKinds)[number];

/**
 * Words that a heading of each part contains, most telling first. A heading is read without its number and marks:
 * `3. 단기 대응`, `## 단기적인 대응 (임시 조치)`.
 */
const words: Readonly<Record<SectionKind, RegExp>> = {
  'short-term-response':
    /단기(?:적인|적)? ?(?:대응|조치)|임시 ?(?:대응|조치)|응급 ?(?:대응|조치)|완화 조치|short-term|mitigation/i,
  'final-response':
    /최종(?:적인|적)? ?(?:대응|조치)|근본(?:적인|적)? ?(?:해결|조치|대응)|영구 ?조치|final response|resolution/i,
  prevention: /재발 ?방지|후속 ?(?:조치|대책|과제)|향후 ?(?:대책|계획)|prevention|action items/i,
  timeline: /타임라인|경과|시간순|timeline/i,
  impact: /영향|피해|impact/i,
  cause: /원인|cause/i,
  lessons: /회고|배운 ?점|교훈|느낀 ?점|lessons/i,
  architecture: /아키텍처|시스템 ?구성|구조|architecture/i,
  background: /배경|상황|개요|background|context/i,
  closing: /마무리|마치며|맺음말|끝으로|closing|conclusion/i,
};

/** The part that a heading opens; null for one that opens none. */
export function sectionKindOf(heading: string): SectionKind | null {
  const [found] = Object.entries(words).find(([, pattern]) => pattern.test(heading)) ?? [];
  return sectionKinds.find((kind) => kind === found) ?? null;
}
