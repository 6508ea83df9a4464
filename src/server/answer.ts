import type { Language } from '../kernel/diagnostic-text.ts';

/** A whole answer, before it is written to a connection. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

/**
 * What every answer says. No other site may read what we serve, run it as a script, or show it in a frame; and there is
 * never a header that would allow it (CORS). The policy adds to the one that pages carry themselves.
 */
export const guards: Readonly<Record<string, string>> = {
  'content-security-policy': "frame-ancestors 'self'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Why a request gets none of the site. */
export type Refusal = 'address' | 'host' | 'origin' | 'token' | 'method';

const refusals = {
  address: { status: 400, ko: '주소를 읽을 수 없습니다.', en: 'This address cannot be read.' },
  host: {
    status: 403,
    ko: '이 이름으로는 열 수 없습니다. 터미널에 나온 주소로 여세요.',
    en: 'Not under this name. Open the address that the terminal shows.',
  },
  origin: {
    status: 403,
    ko: '다른 사이트의 요청에는 답하지 않습니다.',
    en: 'Requests of other sites are not answered.',
  },
  token: {
    status: 403,
    ko: '터미널에 나온 주소(?token=… 포함)로 한 번 여세요.',
    en: 'Open the address that the terminal shows once, with its ?token=….',
  },
  method: { status: 405, ko: 'GET과 HEAD만 받습니다.', en: 'Only GET and HEAD are answered.' },
} as const satisfies Record<Refusal, { status: number; ko: string; en: string }>;

/** The answer to a request that gets none of the site. */
export function refusal(reason: Refusal, lang: Language): Answer {
  const { status, [lang]: text } = refusals[reason];
  const headers = reason === 'method' ? { allow: 'GET, HEAD' } : {};
  return { status, headers: { ...guards, ...plainText, ...headers }, body: `${text}\n` };
}

const plainText = { 'content-type': 'text/plain; charset=utf-8' };

/** The answer that sends a browser on, for now: browsers keep lasting redirects longer than a dev server lives. */
export function redirect(location: string, more: Readonly<Record<string, string>> = {}): Answer {
  return { status: 302, headers: { ...guards, ...more, location }, body: '' };
}
