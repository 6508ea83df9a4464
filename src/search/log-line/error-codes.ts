/** Numbers that name an error: what they count (`exit:137`, `http:502`), what is quickly looked for, and the form. */
const codes: readonly (readonly [kind: string, sign: RegExp, form: RegExp])[] = [
  ['exit', /xit/, /\bexit(?:ed|s|ing)?[ _-]?(?:with )?(?:code|status)?[^\w\n]{0,8}(\d{1,3})\b/gi],
  ['exit', /코드/, /종료 ?코드[^\w\n]{0,6}(\d{1,3})(?!\d)/g],
  ['http', /HTTP/, /\bHTTP\/\d(?:\.\d)?["']?\s+([45]\d\d)\b/gi],
  ['http', /tatus/, /\bstatus[ _-]?(?:code)?[^\w\n]{0,6}([45]\d\d)\b/gi],
  ['http', /HTTP|code/, /\b(?:HTTP|code)[ :=]+([45]\d\d)\b/g],
  [
    'http',
    /[45]\d\d/,
    /(?<![\w.,:/#-])(4(?:0[0-58-9]|1[0-5]|2[269]|31|99)|5(?:0[0-47]|11|2[0-6]))(?![\w.,:%/-]|[개명건초분원편번대배줄일월])/g,
  ],
  ['sql', /ERROR/, /\bERROR (\d{4})\b/g],
  ['sql', /\(\d{4}/, /\((\d{4}), ?["']/g],
  ['sql', /ode: /, /\b(?:Error Code|Code): (\d{4})\b/gi],
  ['sql', /에러|오류/, /(?:에러|오류)(?: ?(?:코드|번호))?[^\w\n]{0,3}(\d{4})(?!\d)/g],
  ['sqlstate', /SQLSTATE/, /\bSQLSTATE[^\w\n]{0,4}([0-9A-Z]{5})\b/g],
  ['curl', /curl/, /\bcurl: \((\d{1,2})\)/g],
];

/** The numbers of a line that name errors; all others differ each time. */
export function errorCodes(line: string): readonly string[] {
  if (!/\d/.test(line)) return [];
  const found = codes.flatMap(([kind, sign, form]) =>
    sign.test(line)
      ? [...line.matchAll(form)].map(([, number = '']) => `${kind}:${number.toLowerCase()}`)
      : [],
  );
  return [...new Set(found)].filter((code) => code !== 'exit:0');
}
