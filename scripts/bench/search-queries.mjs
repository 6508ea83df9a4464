/** What people type: names with particles, verbs, initials, the wrong keyboard, slips, errors, several words. */
export const queries = [
  '쿠버네티스에서',
  '오토스케일러가',
  '느려졌다',
  'docker',
  'ㄹㄷㅅ',
  'zjsprtus vnf',
  '프로메테우수',
  '로그 수집기 지연',
  '인증서 만료 대응',
  'connect ECONNRESET 10.0.0.1:5432',
  '서비스메시',
  'livenessProbe',
  '커넥션 풀 고갈',
  '배포가 실패했을 때 롤백하는 방법',
];

/** Lines of logs as people paste them: one that posts explain, one that none does. */
export const pastedLines = [
  '2026-03-02T01:02:03.004Z ERROR connect ECONNREFUSED 10.0.3.7:6379',
  'HikariPool-1 - Connection is not available, request timed out after 30000ms.',
];

/** Posts of which a dialog shows sections at once. */
export const shown = 5;

/** How often the time of a query is taken. */
export const rounds = 10;
