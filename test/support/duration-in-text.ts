import type { Duration } from '../../src/incident/duration.ts';

const lengths: Readonly<Record<string, number>> = {
  일: 86_400_000,
  시간: 3_600_000,
  분: 60_000,
  초: 1000,
  d: 86_400_000,
  h: 3_600_000,
  min: 60_000,
  s: 1000,
};

/** What a printed duration says: the duration that a reader takes from its text. */
export function durationInText(text: string): Duration {
  const [, within] = /^at most (.*)$/.exec(text) ?? /^(.*) 이내$/.exec(text) ?? [];
  if (within !== undefined) return { least: 0, most: read(within) };
  const [from = '', until] = text.split(/ ?– ?/);
  if (until === undefined) return { least: read(from), most: read(from) };
  const unit = /[^\d,.]+$/.exec(until)?.[0] ?? '';
  return { least: read(/\D$/.test(from) ? from : from + unit), most: read(until) };
}

function read(text: string): number {
  let total = 0;
  for (const [, count = '', name = ''] of text.matchAll(/([\d,.]+) ?([^\d\s]+)/g)) {
    // 16.004 times 1000 is a little less than 16004.
    total += Math.round(Number(count.replaceAll(',', '')) * (lengths[name] ?? Number.NaN));
  }
  return total;
}
