/** Quotations, in the marks that Koreans use, and addresses: what others said is theirs. */
const foreign =
  /"[^"\n]{1,200}"|“[^”]{1,200}”|‘[^’]{1,100}’|(?<![\p{L}\p{N}])'[^'\n]{1,100}'(?![A-Za-z])|「[^」]{1,200}」|『[^』]{1,200}』|https?:\/\/[^\s)]+/gu;

/** A text in which every character that others said is `￼`, so that offsets are those of the text. */
export function withoutQuotations(text: string): string {
  return text.replace(foreign, (quoted) => '￼'.repeat(quoted.length));
}
