/** What the statuses of errors are called. */
const reasons = [
  'bad[ _]request|unauthorized|forbidden|not[ _]found|method[ _]not[ _]allowed|request[ _]time-?out|conflict|gone\\b',
  'precondition[ _]failed|(?:request entity|payload|content|uri)[ _]too[ _]l|unsupported[ _]media|unprocessable',
  'too[ _]many[ _]requests|internal[ _]server|not[ _]implemented|bad[ _]gateway|service[ _](?:temporarily )?unavailable',
  'gateway[ _]time-?out|(?:client|server)[ _]error',
].join('|');

const methods = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS';

/** Programs that tell of the status they got or gave, and what an error says before one. */
const tellers = 'upstream|nginx|gateway|ingress|proxy|envoy|haproxy|elb|alb|cloudfront|cloudflare|error|err!';

/** What is counted or measured, behind its number. */
const units =
  '[\\w.:%/-]| ?(?:m?s|[kmg]?i?b|ms|sec|min|hours?|bytes?|times|items|rows|records|requests|connections|entries|workers|threads)\\b';

/** Where programs say that a number is a status of HTTP; all other numbers are bytes, durations, ports, settings. */
const said: readonly RegExp[] = [
  // Behind a version, in logs of access and elsewhere; behind a request.
  /\bHTTP\/\d(?:\.\d)?["']?\s+([45]\d\d)\b/g,
  new RegExp(`\\b(?:${methods})\\s+\\S+\\s+(?:[-=]>\\s*)?([45]\\d\\d)(?!${units})`, 'g'),
  // Called so: `status=502`, `"statusCode": 503`, `code="504"`, `HTTP error 500`.
  /(?:status|\bcode)(?:[ _-]?code)?[^\w\n]{1,6}([45]\d\d)\b/gi,
  /\bHTTP(?:[ _-]?(?:error|code|status|response))*[\s:=]+([45]\d\d)\b/gi,
  // With its name, before it or behind.
  new RegExp(`\\b([45]\\d\\d)\\W{1,3}(?:${reasons})`, 'gi'),
  new RegExp(`(?:${reasons})\\W{1,3}([45]\\d\\d)\\b`, 'gi'),
  // Told: `upstream returned 502`, `got 429 from`, `error 503`, npm's `E404`.
  new RegExp(
    `\\b(?:${tellers})(?:\\s+(?:sent|returned|responded|response|with|code|status|a|an))*[\\s:(]+([45]\\d\\d)(?!${units})`,
    'gi',
  ),
  /\b(?:returned|responded|response|got|received|answered|failed)(?: with)?(?: an?)?[\s:]+([45]\d\d)(?=\W*$|[,;)\]]| (?:for|from|on|when|while|response|error|status)\b)/gim,
  /\bE([45]\d\d)\b/g,
  /ErrorException\S*: ([45]\d\d)\b/g,
  // In columns: gin, load balancers of AWS, HAProxy.
  /\|\s*([45]\d\d)\s*\|/g,
  /(?:-?\d+\.\d+ ){3}([45]\d\d) /g,
  /\d+(?:\/-?\d+){3,4} ([45]\d\d) \d/g,
];

/** In a sentence a status stands bare: `배포할 때마다 502가 난다`. What is counted or set to it is none. */
const bare =
  /(?<![\w.,:=/#"'-])(4(?:0[0-58-9]|1[0-5]|2[269]|31|99)|5(?:0[0-47]|11|2[0-6]))(?![\w.,:%/"'-]| ?[a-z]?[A-Za-z]\b| ?(?:ms|sec|bytes)|[개명건초분원편번대배줄일월]|에서|부터|까지|보다|이상|이하|미만|초과|으로(?! ?(?:응답|실패|떨|내|끝)))/g;

/** A line of a log, whatever language its message has. */
const logged = /\b(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\b|\d\d:\d\d:\d\d/;

/** The statuses of errors that a line says there were: `502`. */
export function httpStatuses(line: string): readonly string[] {
  if (!/[45]\d\d/.test(line)) return [];
  const isSentence = /[가-힣]/.test(line) && !logged.test(line);
  return (isSentence ? [...said, bare] : said).flatMap((form) =>
    [...line.matchAll(form)].map(([, status = '']) => status),
  );
}
