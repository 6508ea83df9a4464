import type { Bilingual } from '../../kernel/diagnostic-text.ts';
import type { SourcePath } from '../../kernel/paths.ts';

/** What `dev` says on the terminal, each with its line end. */

/** Where the site is, once the server listens. */
export function addressLines(local: string, network: readonly string[], hasKeys: boolean): Bilingual {
  const end = hasKeys
    ? { ko: 'h를 누르고 Enter를 치면 도움말이 나옵니다', en: 'h and Enter for help' }
    : { ko: '끝내려면 Ctrl-C', en: 'Ctrl-C ends it' };
  const others = network.map((url) => `  ${url}\n`).join('');
  return {
    ko: `글쓰기 서버: ${local}  (${end.ko})\n${others}`,
    en: `serving for writing: ${local}  (${end.en})\n${others}`,
  };
}

/** What it means that other machines reach the server. */
export const openToNetwork: Bilingual = {
  ko: '주의: 같은 네트워크의 다른 기기에서도 열 수 있습니다. 초안과 내부 글까지 보이므로 token이 든 주소는 볼 사람에게만 알려 주세요.\n',
  en: 'careful: other devices on this network can open the site. It shows drafts and internal posts, so give the address with its token to nobody else.\n',
};

/** A build that was shown. */
export type ShownBuild = {
  /** The sources that changed; none for the first build. */
  readonly changed: readonly SourcePath[];
  /** Pages that are otherwise than before. */
  readonly pages: number;
  readonly errors: number;
  readonly milliseconds: number;
};

/** `posts/a.md · 23 ms · 페이지 1개`, or `바뀐 페이지 없음` where all was made and came out as it was. */
export function buildLine({ changed, pages, errors, milliseconds }: ShownBuild): Bilingual {
  const [first, ...others] = changed;
  const what = (more: string) =>
    first === undefined ? [] : [others.length === 0 ? first : `${first} ${more}`];
  const took =
    milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
  const line = (parts: readonly string[]) => `${parts.join(' · ')}\n`;
  return {
    ko: line([
      ...what(`외 ${others.length}개`),
      took,
      pages === 0 ? '바뀐 페이지 없음' : `페이지 ${pages}개`,
      ...(errors === 0 ? [] : [`오류 ${errors}개`]),
    ]),
    en: line([
      ...what(`and ${others.length} more`),
      took,
      pages === 0 ? 'no page changed' : pages === 1 ? '1 page' : `${pages} pages`,
      ...(errors === 0 ? [] : [errors === 1 ? '1 error' : `${errors} errors`]),
    ]),
  };
}

/** How far the posts are read, while nothing but this can be seen. */
export function readingLine(done: number, total: number): Bilingual {
  return { ko: `글 ${total}편 중 ${done}편을 읽음`, en: `${done} of ${total} posts read` };
}

/** What can be typed. */
export const helpLines: Bilingual = {
  ko: '  o  브라우저에서 열기\n  r  모두 다시 읽고 만들기\n  q  끝내기\n  h  이 도움말\n(글자를 누르고 Enter)\n',
  en: '  o  open in the browser\n  r  read and make everything again\n  q  quit\n  h  this help\n(the letter, then Enter)\n',
};

/** When no browser could be started. */
export function unopenedLine(url: string): Bilingual {
  return {
    ko: `브라우저를 열지 못했습니다. 직접 여세요: ${url}\n`,
    en: `no browser could be started; open it yourself: ${url}\n`,
  };
}
