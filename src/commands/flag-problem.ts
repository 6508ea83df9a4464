import { parseBasePath } from '../content/parse-base-path.ts';
import { parseSiteUrl } from '../content/parse-site-url.ts';
import type { Bilingual } from '../kernel/diagnostic-text.ts';
import { withParticle } from '../kernel/korean/particle.ts';
import { parseTimestamp } from '../kernel/time/parse-timestamp.ts';
import { type Flags, textFlag } from './flags.ts';
import { parseShard } from './shard.ts';

/** What the value of an option must be, where that does not hold; null where it does. */
type Check = (value: string) => Bilingual | null;

const path: Check = (value) => (value === '' ? { ko: '비어 있으면 안 됩니다', en: 'takes a path' } : null);

const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value)
      ? null
      : { ko: `${words.join(', ')} 가운데 하나여야 합니다`, en: `takes one of ${words.join(', ')}` };

const jobs: Check = (value) =>
  /^[1-9]\d{0,3}$/.test(value)
    ? null
    : { ko: '1 이상의 정수여야 합니다', en: 'takes a whole number from 1 on' };

const shard: Check = (value) =>
  parseShard(value) !== null
    ? null
    : {
        ko: '2/4(넷으로 나눈 것 중 둘째)처럼 적어야 하고, 999까지 나눌 수 있습니다',
        en: 'takes a part such as 2/4, of 999 at most',
      };

const port: Check = (value) =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535
    ? null
    : { ko: '0부터 65535까지의 정수여야 합니다', en: 'takes a whole number from 0 to 65535' };

const base: Check = (value) =>
  parseBasePath(value) !== null
    ? null
    : { ko: '/나 /blog/ 같은 경로여야 합니다', en: 'takes a path such as / or /blog/' };

function siteUrl(value: string): Bilingual | null {
  const url = parseSiteUrl(value);
  if (url === null) {
    return {
      ko: 'https://example.com 같은 주소여야 합니다',
      en: 'takes an address such as https://example.com',
    };
  }
  const { path } = url;
  if (path === '/') return null;
  return {
    ko: `도메인까지만 적고 ${withParticle(path, '은/는')} --base에 적어야 합니다`,
    en: `ends with the domain; give ${path} to --base`,
  };
}

function now(value: string): Bilingual | null {
  const time = parseTimestamp(value, 'UTC');
  const isPoint = typeof time !== 'string' && time.precision !== 'year' && time.precision !== 'month';
  return isPoint
    ? null
    : {
        ko: '2026-11-23이나 2026-11-23T09:00+09:00 같은 날짜나 시각이어야 합니다',
        en: 'takes a day or a time such as 2026-11-23 or 2026-11-23T09:00+09:00',
      };
}

const checks: Readonly<Record<string, Check>> = {
  root: path,
  posts: path,
  config: path,
  out: path,
  previous: path,
  dist: path,
  since: (value) => (value === '' ? { ko: '비어 있으면 안 됩니다', en: 'takes a git revision' } : null),
  lang: oneOf('ko', 'en'),
  edition: oneOf('public', 'internal'),
  jobs,
  shard,
  port,
  base,
  siteUrl,
  now,
};

/** The first option whose value is wrong, as one line; null when all are right. */
export function flagProblem(flags: Flags): Bilingual | null {
  for (const [name, check] of Object.entries(checks)) {
    const value = textFlag(flags, name);
    const problem = value === null ? null : check(value);
    if (value === null || problem === null) continue;
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return {
      ko: `${flag} 값은 ${problem.ko}(적은 값: ${JSON.stringify(value)})`,
      en: `${flag} ${problem.en}, not ${JSON.stringify(value)}`,
    };
  }
  return flags.shard !== undefined && flags.cache === false ? shardWithoutCache : null;
}

const shardWithoutCache: Bilingual = {
  ko: '--shard는 캐시를 채우는 옵션이므로 --no-cache와 함께 쓸 수 없습니다',
  en: '--shard fills the cache, so it cannot go with --no-cache',
};
