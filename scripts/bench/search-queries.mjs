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
];

/** Posts of which a dialog shows sections at once. */
export const shown = 5;

/** How often the time of a query is taken. */
export const rounds = 10;
