/** Words by which people say that a value is none: `changeme`, `your-token`, `example`. */
const sayings =
  /example|sample|dummy|placeholder|change[-_]?me|replace[-_]?me|insert|your[-_]|my[-_]|redacted|masked|hidden|todo|fixme|예시|비밀|x{4,}|\*{2,}|\.{3}|…|[<>{}$%[\]()]/i;

/** Whether a value only stands for one: `****`, `<token>`, `$TOKEN`, `changeme`, `000000000000`. */
export function isPlaceholder(value: string): boolean {
  return sayings.test(value) || new Set(value.toLowerCase()).size < 4 || isSequence(value);
}

/** `1234567890`, `abcdef`: characters that follow one another, for most of the value. */
function isSequence(value: string): boolean {
  let steps = 0;
  for (let at = 1; at < value.length; at++) {
    if (Math.abs(value.charCodeAt(at) - value.charCodeAt(at - 1)) <= 1) steps += 1;
  }
  return steps >= (value.length - 1) * 0.6;
}
