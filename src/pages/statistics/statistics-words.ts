import type { Gap } from '../../incident/metrics.ts';
import type { Language } from '../../kernel/diagnostic-text.ts';

/** What views of statistics say besides the names of the domain. */
type StatisticsWords = {
  readonly all: string;
  readonly year: (year: number | null) => string;
  readonly median: (median: string, range: string | null, coverage: string | null) => string;
  readonly measure: (metric: string) => string;
  readonly byYear: (measure: string) => string;
  readonly gaps: { readonly [Reason in Gap['reason']]: (milestone: string) => string };
};

const korean: StatisticsWords = {
  all: '전체',
  year: (year) => (year === null ? '연도 모름' : `${year}년`),
  median: (median, range, coverage) =>
    `중앙값 ${median}${range === null ? '' : `, ${coverage} 신뢰 범위 ${range}`}`,
  measure: (metric) => `${metric} 걸린 시간`,
  byYear: (measure) => `${measure}, 연도별`,
  gaps: {
    unknown: (milestone) => `${milestone} 시각 모름`,
    'not-stated': (milestone) => `${milestone} 시각 기록 없음`,
    'out-of-order': (milestone) => `${milestone} 시각이 앞뒤가 맞지 않음`,
    'no-length': () => '걸린 시간이 없음',
  },
};

const english: StatisticsWords = {
  all: 'All',
  year: (year) => (year === null ? 'Year unknown' : String(year)),
  median: (median, range, coverage) =>
    `median ${median}${range === null ? '' : `, within ${range} (${coverage} of the time)`}`,
  measure: (metric) => metric,
  byYear: (measure) => `${measure}, by year`,
  gaps: {
    unknown: (milestone) => `${milestone}: time unknown`,
    'not-stated': (milestone) => `${milestone}: not stated`,
    'out-of-order': (milestone) => `${milestone}: times contradict each other`,
    'no-length': () => 'it took no time',
  },
};

export function statisticsWords(lang: Language): StatisticsWords {
  return lang === 'en' ? english : korean;
}

/** Why an incident has no figure. @param milestone its name */
export function gapText({ reason }: Gap, milestone: string, lang: Language): string {
  return statisticsWords(lang).gaps[reason](milestone);
}
