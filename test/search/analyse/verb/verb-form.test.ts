import { describe, expect, test } from 'vitest';
import { verbForm } from '../../../../src/search/analyse/verb/verb-form.ts';

const stemsOf = (word: string) => verbForm(word)?.stems ?? [];

describe('all forms of a verb have one stem', () => {
  test.each([
    [
      '느리다 느려졌다 느린 느립니다 느려서 느렸다 느리지만 느려요 느리면 느릴수록',
      '느리',
      'regular, contracted',
    ],
    ['빠르다 빨라졌다 빠른 빠릅니다 빨랐다 빨라서', '빠르', '르'],
    ['어렵다 어려워 어려운 어렵습니다 어려웠다 어려우면', '어려우', 'ㅂ'],
    ['돕다 도와서 도운 도왔다 도우면', '도우', 'ㅂ with 와'],
    ['가볍다 가벼운 가벼워졌다', '가벼우', 'ㅂ'],
    ['듣다 들었다 들으면 들은 듣는데도', '듣', 'ㄷ'],
    ['낫다 나은 나아서 나았다 낫습니다', '낫', 'ㅅ'],
    ['지우다 지웠다 지운 지웁니다 지울 지워요', '지우', '우'],
    ['만들다 만드는 만듭니다 만들었다 만든 만드니', '만드', 'ㄹ'],
    ['열다 여는 엽니다 열었다 열면', '열', 'ㄹ, of one syllable'],
    ['크다 커졌다 컸다 커서', '크', 'ㅡ'],
    ['잠그다 잠가서 잠갔다 잠근 잠가', '잠그', 'ㅡ before 아'],
    ['모으다 모았다 모인 모였다', '모으', 'passive'],
    ['옮기다 옮겼다 옮긴다 옮깁니다 옮기는', '옮', 'contracted'],
    ['고치다 고쳤다 고친 고칩니다 고쳐서 고치려고', '고치', 'contracted'],
    ['끊다 끊어졌다 끊겼다 끊기다', '끊', 'passive'],
    ['죽었다 죽였다 죽입니다 죽는 죽은 죽으니 죽더니', '죽', 'causative'],
    ['막다 막았다 막히다 막혔다 막힌', '막', 'passive'],
    ['늘다 늘어나다 늘었다 늘려서 늘린 늘릴', '늘', 'joined, causative'],
    ['켜다 켰다 켜서 켜는 켜지는 켜졌다', '켜', 'ㅕ of its own'],
    ['느려지는 느려진다 느려져서 느려', '느리', 'joined to 지다'],
    ['많아지는 많아졌다 많은', '많', 'joined to 지다'],
    ['사라지는 사라졌다 사라진', '사라지', '지 of its own'],
    ['던지는 던졌다 던진', '던지', '지 of its own'],
    ['터지는 터졌다 터져서', '트', 'joined to 지다, of one syllable'],
    ['생기는 생겼다 생긴', '생기', '기 of its own'],
    ['누르다 눌러 눌렀다 누른', '누르', '르'],
    ['치르다 치러 치렀다', '치르', 'ㅡ before 어'],
    ['이르다 이르러 이르렀다', '이르', '러'],
    ['빨갛다 빨간 빨개 빨개졌다 빨가면', '빨갛', 'ㅎ'],
    ['하얗다 하얀 하얘졌다', '하얗', 'ㅎ'],
    ['죽어버렸다 죽어있는 죽고있다 죽더라고요 죽었길래 죽잖아 죽는구나 죽어버리는데', '죽', 'joined'],
    ['멈춰있다 멈춰버린 멈춰놓고', '멈추', 'joined'],
  ])('%s: %s (%s)', (words, stem) => {
    for (const word of words.split(' ')) expect(stemsOf(word), word).toContain(stem);
  });
});

describe('verbs that mean something else have other stems', () => {
  test.each([
    ['느려졌다', '늘렸다'],
    ['느리다', '빠르다'],
    ['지우다', '지다'],
    ['옮기다', '오다'],
    ['보이다', '보내다'],
    ['막다', '맡다'],
    ['줄었다', '줬다'],
    ['죽어서', '주어서'],
  ])('%s and %s', (a, b) => {
    expect(stemsOf(a).filter((stem) => stemsOf(b).includes(stem))).toEqual([]);
  });
});

test('a form that may be of two verbs has the stems of both', () => {
  expect(stemsOf('들어서')).toEqual(['듣', '들']);
  expect(stemsOf('파는')).toEqual(['파', '팔']);
});

test('an ending that only verbs have makes it sure; a particle, or a noun that ends in ㄴ, does not', () => {
  for (const word of ['느려졌다', '느립니다', '느린다', '죽으면'])
    expect(verbForm(word)?.isSure, word).toBe(true);
  for (const word of ['서버는', '버전', '이미지', '단어', '로그인', '디스크면', '서버다'])
    expect(verbForm(word)?.isSure ?? false, word).toBe(false);
});

test('what stands before the ending is told, to be looked up as a noun', () => {
  expect(verbForm('디스크면')?.rest).toBe('디스크');
  expect(verbForm('느린')?.rest).toBe('느린');
});

test.each(['도커', '컨테이너', '쿠버네티스', '로그', '서버'])('%s has no form of a verb', (noun) => {
  expect(verbForm(noun)).toBeNull();
});
