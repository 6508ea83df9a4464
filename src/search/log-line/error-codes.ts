import { httpStatuses } from './http-status.ts';

/** Numbers that name an error: what they count (`exit:137`), what is quickly looked for, and the form. */
const codes: readonly (readonly [kind: string, sign: RegExp, form: RegExp])[] = [
  ['exit', /xit/, /\bexit(?:ed|s|ing)?[ _-]?(?:with )?(?:code|status)?[^\w\n]{0,8}(\d{1,3})\b/gi],
  ['exit', /exited, st/, /\bcode=exited, status=(\d{1,3})\b/g],
  ['exit', /코드/, /종료 ?코드[^\w\n]{0,6}(\d{1,3})(?!\d)/g],
  [
    'sql',
    /err/i,
    /\b(?:sql ?error|error ?code|error|errno|vendorcode)\b["']?[^\w\n-]{1,4}(\d{4})\b(?![-/.:]\d)/gi,
  ],
  ['sql', /\(\d{4}/, /\((\d{4}), ?["']/g],
  ['sql', /ode: |Msg |#/, /(?:\bCode: |\bMsg |(?<!\w)#)(\d{4})\b/g],
  ['sql', /에러|오류/, /(?:에러|오류)(?: ?(?:코드|번호))?[^\w\n]{0,3}(\d{4})(?!\d)/g],
  ['sql', /SQLSTATE\[/, /SQLSTATE\[\w{5}\][^\d\n]*\b(\d{4}) /g],
  ['sqlstate', /state/i, /\bsql ?state\b[^\w\n]{0,5}(?=[A-Z]{0,4}\d)([0-9A-Z]{5})\b/gi],
  ['sqlstate', /code/, /\bcode["']?: ?["'](?=[A-Z]{0,4}\d)([0-9A-Z]{5})["']/g],
  ['curl', /curl/, /\bcurl: \((\d{1,2})\)/g],
  ['ora', /ORA-/, /\bORA-(\d{5})\b/g],
  ['alert', /FIRING|alertname/, /(?:\[FIRING:\d+\] |\balertname["']? ?[=:] ?["']?)(\w+)/g],
];

/** Numbers of compilers, each of which has letters of its own: `error TS2322`, `error[E0277]`. */
const compiled = /\berror:? ?\[?([A-Z]{1,6})(\d{3,5})\b/g;

/** What a line names errors by beside words, by kind: `exit:137`, `http:502`, `sql:1213`; other numbers differ each time. */
export function errorCodes(line: string): readonly string[] {
  if (!/\d|alertname/.test(line)) return [];
  const found = codes.flatMap(([kind, sign, form]) =>
    sign.test(line)
      ? [...line.matchAll(form)].map(([, number = '']) => `${kind}:${number.toLowerCase()}`)
      : [],
  );
  const statuses = httpStatuses(line).map((status) => `http:${status}`);
  const ofCompilers = [...line.matchAll(compiled)].map(
    ([, letters = '', number = '']) => `${letters.toLowerCase()}:${number}`,
  );
  return [...new Set([...found, ...statuses, ...ofCompilers])].filter((code) => code !== 'exit:0');
}

/** Kinds of codes that many errors share. */
const shared = /^(?:exit|http|sqlstate|curl):/;

/** Whether a token is the number of one error among all of a program: `sql:1213`, `ts:2322`. */
export function isNumbered(token: string): boolean {
  return token.includes(':') && !shared.test(token);
}

/** Whether a code says only that something failed, as all programs do: it tells two errors apart, and makes none the same. */
export function saysOnlyFailed(code: string): boolean {
  return code === 'exit:1' || code === 'exit:2';
}
