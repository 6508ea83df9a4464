import { describe, expect, test } from 'vitest';
import { durationText } from '../../src/incident/duration-text.ts';
import { isoDuration } from '../../src/incident/iso-duration.ts';

const s = 1000;
const min = 60 * s;
const h = 60 * min;
const d = 24 * h;

describe('a duration for a reader', () => {
  test.each([
    ['45초', '45 s', 45 * s, 45 * s],
    ['15분', '15 min', 15 * min, 15 * min],
    ['1시간 30분', '1 h 30 min', 90 * min, 90 * min],
    ['2일 3시간', '2 d 3 h', 51 * h, 51 * h],
    ['2일 3시간 14분', '2 d 3 h 14 min', 51 * h + 14 * min, 51 * h + 14 * min],
    ['1일 1초', '1 d 1 s', d + s, d + s],
    ['0초', '0 s', 0, 0],
    ['1초', '1 s', s, s],
    ['731일', '731 d', 731 * d, 731 * d],
    ['1,000일', '1,000 d', 1000 * d, 1000 * d],
    // What is exact is not a range, however short it was.
    ['0.5초', '0.5 s', 500, 500],
    ['0.001초', '0.001 s', 1, 1],
    ['1분 1.5초', '1 min 1.5 s', min + 1500, min + 1500],
    ['1–2초', '1–2 s', 1200, 1500],
    ['40–49분', '40–49 min', 40 * min, 49 * min],
    ['1시간 50분–2시간 5분', '1 h 50 min – 2 h 5 min', 110 * min, 125 * min],
    ['55분–1시간 5분', '55 min – 1 h 5 min', 55 * min, 65 * min],
    ['1–2시간', '1–2 h', h, 2 * h],
    ['10분 이내', 'at most 10 min', 0, 10 * min],
    // A day is its first to its last millisecond: rounded outwards, it is whole again.
    ['1일 이내', 'at most 1 d', 0, d - 1],
    ['10시간–1일 10시간', '10 h – 1 d 10 h', 10 * h + 1, d + 10 * h],
    // A range of a month is told in days, one of hours in minutes.
    ['2–33일', '2–33 d', 2 * d + 5 * h, 32 * d + 7 * h],
    // What it lasted at least is not lost because it is little beside what it may have lasted.
    ['35분–6일 6시간', '35 min – 6 d 6 h', 35 * min + 20 * s, 6 * d + 6 * h],
    ['3시간 1분–9시간 8분', '3 h 1 min – 9 h 8 min', 3 * h + min + 20 * s, 9 * h + 7 * min + 3 * s],
  ])('%s, %s', (ko, en, least, most) => {
    expect(durationText({ least, most }, 'ko')).toBe(ko);
    expect(durationText({ least, most }, 'en')).toBe(en);
  });
});

describe('a duration for a machine', () => {
  test.each([
    [0, 'PT0S'],
    [45 * s, 'PT45S'],
    [1500, 'PT1.5S'],
    [1, 'PT0.001S'],
    [15 * min, 'PT15M'],
    [90 * min, 'PT1H30M'],
    [d, 'P1D'],
    [2 * d + 3 * h, 'P2DT3H'],
    [731 * d + 1 * s, 'P731DT1S'],
  ])('%i ms is %s', (milliseconds, text) => {
    expect(isoDuration(milliseconds)).toBe(text);
  });
});
