/** A condition under which it would have been worse: 조금만 늦었더라면, 조금만 더 늘었다면. */
const worseIf =
  /(?:늦었|늦게|늘었|길었|길어졌|오래|많았|높았|컸|커졌|심했|심해졌|몰렸|지났|번졌)[가-힣 ]{0,6}$/;
/** What then would have happened is worse than what did: 잃을 뻔했다, 죽었을 것이다, 복구하지 못했을 것이다. */
const worseThen =
  /^[^.]{0,40}(?:뻔(?:했|한|하)|(?:잃|죽|멈췄|날아갔|커졌|번졌|퍼졌|넘쳤|넘었|끊겼|끊어졌|터졌|길어졌|늦어졌|나빠졌|심해졌|무너졌|쓰러졌|못했|몰랐|수 없었)었?을)/;

/**
 * Whether a condition that ends at an offset of a sentence tells how it was nearly worse. That is luck, which
 * belongs in a report; how it could have been better is hindsight.
 */
export function isNearMiss(sentence: string, end: number): boolean {
  return worseIf.test(sentence.slice(0, end)) || worseThen.test(sentence.slice(end));
}
