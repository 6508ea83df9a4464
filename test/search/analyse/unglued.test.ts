import { expect, test } from 'vitest';
import { unglued } from '../../../src/search/analyse/unglued.ts';

test.each([
  '배포할 때',
  '배포했을 때마다',
  '느려질 때는',
  '죽을 것',
  '재시작할 수',
  '재시작할 수 없다',
  '재시작할 수 있나요',
  '재시작하는 법',
  '줄이는 방법을',
  '느려지는 게',
  '배포한 후에',
  '죽은 뒤',
  '배포하기 전에',
  '실패했기 때문에',
  '재시작 안 됨',
  '빌드가 안 돼요',
  '접속 못 했다',
  '안 될 때',
  '배포되지 않음',
  '배포하지 못함',
  '죽는 것 같다',
])('%s is found however its spaces are set', (spaced) => {
  expect(unglued(spaced.replaceAll(' ', ''))).toEqual(spaced.split(' '));
});

test.each(
  '보안 제안했다 시스템제안됨 안전하다 안정됐다 잘못됐다 설정잘못된 버전 최신버전 이전 문법 사용법 방법 함수 환경변수 필수 옵션필수 실수로 증거 판단근거 데이터제거 집중 이후 그때 하는데 하는지 서버는 이미지는'.split(
    ' ',
  ),
)('%s is one word', (word) => {
  expect(unglued(word)).toEqual([word]);
});
