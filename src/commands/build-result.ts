import type { Language } from '../kernel/diagnostic-text.ts';
import type { Made } from './last-build.ts';
import type { BuildTimes } from './stopwatch.ts';

/** What a build made, as `--json` tells it. */
export type BuildResult = Made &
  BuildTimes & {
    /** Files that were written anew, and that were deleted. */
    readonly written: number;
    readonly removed: number;
    /** The output folder, from the current one. */
    readonly out: string;
  };

/** The last lines of a build: what was made, how long it took, and what to do with it. */
export function textOfResult(result: BuildResult, lang: Language): string {
  const { posts, withheld, pages, written, removed, out, remembered, slowest } = result;
  const parts = {
    ko: [
      `글 ${posts}편${withheld > 0 ? `(뺀 글 ${withheld}편)` : ''}`,
      `페이지 ${pages}개`,
      ...(remembered > 0 ? [`캐시 ${remembered}`] : []),
      `새로 씀 ${written}`,
      ...(removed > 0 ? [`지움 ${removed}`] : []),
      `${seconds(result.milliseconds)}초`,
    ],
    en: [
      `${posts} posts${withheld > 0 ? ` (${withheld} withheld)` : ''}`,
      `${pages} pages`,
      ...(remembered > 0 ? [`${remembered} from the cache`] : []),
      `${written} written`,
      ...(removed > 0 ? [`${removed} removed`] : []),
      `${seconds(result.milliseconds)} s`,
    ],
  };
  const next = { ko: '이 폴더를 그대로 호스팅에 올리세요', en: 'put this folder on your host as it is' };
  const slow = slowest.map(({ source, milliseconds }) => `${source} ${seconds(milliseconds)}`).join(', ');
  const slowLine = { ko: `오래 걸린 글(초): ${slow}\n`, en: `slowest posts (s): ${slow}\n` };
  return `${slow === '' ? '' : slowLine[lang]}${parts[lang].join(' · ')} → ${out}/  (${next[lang]})\n`;
}

/**
 * The last line of a build that was not published.
 * @param isUnfinished whether it was begun, so that the site is no more what it was
 */
export function textOfUnpublished(failures: number, isUnfinished: boolean, lang: Language): string {
  if (isUnfinished) {
    return {
      ko: `고쳐야 할 문제 ${failures}개 · 발행하다가 멈췄습니다(다시 실행하면 이어서 끝냅니다)\n`,
      en: `${failures === 1 ? '1 problem' : `${failures} problems`} to mend · the publication has stopped half-way (the next run finishes it)\n`,
    }[lang];
  }
  return {
    ko: `고쳐야 할 문제 ${failures}개 · 아무것도 발행하지 않았습니다(전에 만든 사이트는 그대로입니다)\n`,
    en: `${failures === 1 ? '1 problem' : `${failures} problems`} to mend · nothing was published (the site as it was built before is untouched)\n`,
  }[lang];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
