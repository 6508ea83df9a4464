import type { Language } from '../kernel/diagnostic-text.ts';

/**
 * What is said when hoego itself failed: that it is our bug and how to report it. A stack only when asked for.
 * @param version of hoego
 * @param node its version
 */
export function bugReport(
  error: unknown,
  version: string,
  node: string,
  lang: Language,
  debug: boolean,
): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  const about = `hoego ${version}, Node.js ${node}`;
  const text = {
    ko: `hoego의 버그입니다: ${message}\n이 메시지와 실행한 명령을 이슈로 알려 주세요(${about}).`,
    en: `this is a bug in hoego: ${message}\nPlease report it with this message and the command you ran (${about}).`,
  }[lang];
  const more = {
    ko: '--debug를 붙여 다시 실행하면 호출 스택이 나옵니다.',
    en: 'With --debug you also get the stack.',
  }[lang];
  return `${text}\n${debug && stack !== undefined ? stack : more}\n`;
}
