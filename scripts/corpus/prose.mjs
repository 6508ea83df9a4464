import { codeWords, qualities, serviceLabels, symptoms, teams, things } from './vocabulary.mjs';
import { withParticles } from './with-particles.mjs';

/** @typedef {import('./create-random.mjs').Random} Random */

const sentences = [
  (r) => `${r.pick(serviceLabels)} 서비스에서 ${r.pick(symptoms)} 현상이 ${r.int(3, 48)}분 동안 이어졌다.`,
  (r) =>
    `처음에는 ${r.pick(things)} 문제라고 생각했지만, 지표를 다시 보니 ${r.pick(things)} 쪽의 변화가 먼저였다.`,
  (r) =>
    `\`${r.pick(codeWords)}\` 값을 ${r.int(2, 64)}에서 ${r.int(65, 512)}으로 올린 뒤에도 증상은 그대로였다.`,
  (r) =>
    `${r.pick(teams)}은 ${r.int(2, 9)}차례의 재현 실험 끝에 \`${r.pick(codeWords)}\` 설정이 기본값으로 되돌아간 사실을 확인했다.`,
  (r) =>
    `평소 초당 ${r.int(120, 4800)}건이던 요청이 ${r.int(5, 30)}분 만에 ${r.int(2, 9)}배로 늘었고, ${r.pick(things)}의 여유는 거의 남지 않았다.`,
  (r) => `이때 **${r.pick(things)}**의 대기 시간이 \`p99\` 기준 ${r.int(300, 9000)}ms까지 올라갔다.`,
  (r) => `우리는 ${r.pick(things)}을 바꾸기 전에 되돌리는 방법부터 문서로 남겼다.`,
  (r) =>
    `결국 ${r.pick(qualities)} 변화 하나가 ${r.pick(things)}과 ${r.pick(things)} 사이의 암묵적인 약속을 깨뜨린 셈이다.`,
  (r) =>
    `로그에는 \`${r.pick(codeWords)}\` 관련 경고가 ${r.int(14, 900)}번 남아 있었지만 아무도 보지 않았다.`,
  (r) =>
    `배포 직후 ${r.int(1, 12)}분 안에 알림이 울렸고, 담당자는 \`${r.pick(codeWords)}\`로 상태를 먼저 확인했다.`,
  (r) =>
    `같은 설정이라도 노드의 커널 버전이 다르면 ${r.pick(things)}의 동작이 달라질 수 있다는 점을 이번에 배웠다.`,
  (r) =>
    `${r.pick(things)}을 늘리는 것은 쉬운 해결책처럼 보이지만, 뒤에 있는 ${r.pick(things)}이 버티지 못하면 문제를 옮길 뿐이다.`,
  (r) =>
    `실험 환경에서는 ${r.int(4, 32)}개의 파드로 ${r.int(10, 60)}분 동안 부하를 걸어 *재현 조건*을 좁혀 갔다.`,
  (r) =>
    `이미지 크기는 ${r.int(600, 1900)}MB에서 ${r.int(60, 420)}MB로 줄었고, 풀 시간은 ${r.int(20, 80)}초에서 ${r.int(3, 18)}초로 짧아졌다.`,
  (r) => `회고에서 가장 많이 나온 말은 "${r.pick(things)}을 누가 책임지는지 몰랐다"였다.`,
  (r) =>
    `운영 중인 클러스터에서 \`${r.pick(codeWords)}\`와 \`${r.pick(codeWords)}\`를 함께 쓰면 순서에 따라 결과가 달라진다.`,
  (r) => `다음 분기에는 ${r.pick(things)}을 자동으로 검증하는 단계를 파이프라인에 넣기로 했다.`,
  (r) =>
    `사용자에게 보인 영향은 전체 요청의 ${r.int(1, 38)}.${r.int(0, 9)}%였으며, ${r.pick(serviceLabels)}까지 번지지는 않았다.`,
  (r) =>
    `문제를 단순하게 만들기 위해 ${r.pick(things)}을 끄고 \`${r.pick(codeWords)}\`만 남긴 상태로 다시 측정했다.`,
  (r) =>
    `그래프 하나만 보고 판단하지 않고, ${r.pick(things)} 지표와 애플리케이션 로그를 같은 시간축에 놓고 비교했다.`,
];

const items = [
  (r) => `\`${r.pick(codeWords)}\` 값을 환경별로 나누어 관리한다`,
  (r) => `${r.pick(things)} 지표에 ${r.int(50, 95)}% 임계 알림을 건다`,
  (r) => `${r.pick(teams)}과 함께 런북을 ${r.int(2, 12)}주마다 갱신한다`,
  (r) => `배포 전에 ${r.pick(things)}을 점검하는 단계를 추가한다`,
  (r) => `${r.pick(serviceLabels)}의 타임아웃을 ${r.int(1, 30)}초로 통일한다`,
  (r) => `**${r.pick(things)}** 변경은 반드시 두 사람이 검토한다`,
];

/**
 * A paragraph of so many different sentences, on one line.
 * @param {Random} r
 * @param {number} count
 */
export function paragraph(r, count) {
  return withParticles(
    r
      .sample(sentences, count)
      .map((say) => say(r))
      .join(' '),
  );
}

/**
 * The text of one item of a list.
 * @param {Random} r
 */
export function listItem(r) {
  return withParticles(r.pick(items)(r));
}
