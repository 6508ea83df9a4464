/**
 * What the system calls an error and how programs print it, in English and under a Korean locale: one is written in a
 * post and the other pasted. Those with ~ say how something failed and not what: every file may be missing, every
 * host may refuse.
 */
const rows = `
~ECONNREFUSED|connection refused|연결이 거부|연결 거부
~ECONNRESET|connection reset by peer|connection reset|socket hang up|상대편이 연결을 끊음
~ECONNABORTED|software caused connection abort
~ETIMEDOUT|connection timed out|operation timed out|연결 시간 초과
~EHOSTUNREACH|no route to host|호스트로 갈 루트가 없음
~ENETUNREACH|network is unreachable|네트워크가 접근 불가능
~EPIPE|broken pipe|파이프가 깨어짐
~EADDRINUSE|address already in use|주소가 이미 사용 중|이미 사용 중인 주소
EADDRNOTAVAIL|cannot assign requested address|요청한 주소를 배정할 수 없음
EAI_AGAIN|temporary failure in name resolution|이름 분석이 일시적으로 실패
~ENOTFOUND|name or service not known|no such host|nodename nor servname provided|could not resolve host
~ENOENT|no such file or directory|그런 파일이나 디렉터리가 없|그런 파일이나 디렉토리가 없
~EACCES|permission denied|허가 거부
~EPERM|operation not permitted|명령을 허용하지 않음
~EEXIST|file exists|파일이 있습니다
EMFILE|too many open files|열린 파일이 너무 많음
ENFILE|too many open files in system
ENOSPC|no space left on device|장치에 남은 공간이 없|남은 공간이 없
EDQUOT|disk quota exceeded|디스크 할당량이 초과
EROFS|read-only file system|읽기 전용 파일 시스템
ENOMEM|cannot allocate memory|메모리를 할당할 수 없
~EAGAIN|resource temporarily unavailable|자원이 일시적으로 사용 불가능
~EBUSY|device or resource busy|장치나 자원이 동작 또는 사용 중
~EIO|input/output error|입력/출력 오류
ENOEXEC|exec format error|exec 형식 오류
~EISDIR|is a directory
~ENOTDIR|not a directory
~ENOTEMPTY|directory not empty
~EINTR|interrupted system call
~EXDEV|invalid cross-device link
ENAMETOOLONG|file name too long
OOMKilled|oom killed
CrashLoopBackOff|back-off restarting failed container
ImagePullBackOff|back-off pulling image
~SIGKILL|signal: killed|signal 9|status=9/kill
~SIGTERM|signal: terminated|signal 15|status=15/term
SIGSEGV|segmentation fault|segmentation violation|segfault|status=11/segv
~SIGABRT|signal: aborted|signal 6|status=6/abrt
~ELIFECYCLE
`;

type Errno = { readonly name: string; readonly isVague: boolean; readonly phrases: readonly string[] };

/** By their names in small letters. */
const errnos: ReadonlyMap<string, Errno> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row): Errno => {
      const [written = '', ...phrases] = row.split('|');
      const name = written.replace(/[~_]/g, '').toLowerCase();
      return { name, isVague: written.startsWith('~'), phrases };
    })
    .map((errno) => [errno.name, errno]),
);

/** One look for all of them: nearly no line has any. */
const anyPhrase = new RegExp(
  [...errnos.values()]
    .flatMap(({ phrases }) => phrases.map((phrase) => phrase.replace(/[/.-]/g, '\\$&')))
    .join('|'),
);

/** The names of the errors that a line calls by what programs print for them. @param folded the line in small letters */
export function errnosIn(folded: string): readonly string[] {
  if (!anyPhrase.test(folded)) return [];
  return [...errnos.values()].flatMap(({ name, phrases }) =>
    phrases.filter((phrase) => folded.includes(phrase)).map(() => name),
  );
}

/** Whether a word in small letters is the name of an error that programs print in other words. */
export function isErrno(folded: string): boolean {
  return errnos.has(folded);
}

/** Whether it says only how something failed, as `econnrefused`: what was tried, or by whom, makes it an error of its own. */
export function isVagueErrno(folded: string): boolean {
  return errnos.get(folded)?.isVague ?? false;
}

/** The words that are printed for it, in small letters. */
export function wordsOfErrno(folded: string): readonly string[] {
  return errnos.get(folded)?.phrases.flatMap((phrase) => phrase.split(/[^a-z]+/)) ?? [];
}
