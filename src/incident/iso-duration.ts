import { day, hour, minute, second } from '../kernel/time/lengths.ts';

const units = [
  ['H', hour],
  ['M', minute],
  ['S', second],
] as const;

/**
 * One end of a duration for a machine, exactly (ISO 8601): `PT15M`, `P2DT3H`, `PT1.5S`, `PT0S`. A day is 24 hours; months
 * and years, whose length varies, are not used.
 * @param milliseconds a whole number, not negative
 */
export function isoDuration(milliseconds: number): string {
  const days = Math.floor(milliseconds / day);
  let rest = milliseconds - days * day;
  let time = '';
  for (const [letter, length] of units) {
    const count = letter === 'S' ? rest / length : Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) time += `${count}${letter}`;
  }
  if (days === 0) return `PT${time === '' ? '0S' : time}`;
  return `P${days}D${time === '' ? '' : `T${time}`}`;
}
