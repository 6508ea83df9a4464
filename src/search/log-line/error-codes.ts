/** Numbers that name an error, each with what it counts: `exit:137`, `http:502`, `sql:1213`. */
const codes: readonly (readonly [kind: string, what: RegExp])[] = [
  ['exit', /\bexit(?:ed|s|ing)?[ _-]?(?:with )?(?:code|status)?[^\w\n]{0,8}(\d{1,3})\b/gi],
  ['http', /\bHTTP\/\d(?:\.\d)?["']?\s+([45]\d\d)\b/gi],
  ['http', /\bstatus[ _-]?(?:code)?[^\w\n]{0,6}([45]\d\d)\b/gi],
  ['http', /\b(?:HTTP|code)[ :=]+([45]\d\d)\b/g],
  [
    'http',
    /(?<![\w.,:/#-])(4(?:0[0-58-9]|1[0-5]|2[269]|31|99)|5(?:0[0-47]|11|2[0-6]))(?![\w.,:%/-]|[개명건초분원편번대배줄일월])/g,
  ],
  ['sql', /\bERROR (\d{4})\b/g],
  ['sql', /\((\d{4}), ?["']/g],
  ['sql', /\b(?:Error Code|Code): (\d{4})\b/gi],
  ['sqlstate', /\bSQLSTATE[^\w\n]{0,4}([0-9A-Z]{5})\b/g],
  ['curl', /\bcurl: \((\d{1,2})\)/g],
];

/** The numbers of a line that name errors; all others differ each time. */
export function errorCodes(line: string): readonly string[] {
  if (!/\d/.test(line)) return [];
  const found = codes.flatMap(([kind, what]) =>
    [...line.matchAll(what)].map(([, number = '']) => `${kind}:${number.toLowerCase()}`),
  );
  return [...new Set(found)].filter((code) => code !== 'exit:0');
}
