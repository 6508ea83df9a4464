/**
 * What differs each time an error is printed, in the order in which it is taken out: what is longer, or holds another, comes
 * first; and what stands for it, null for a mark.
 */
const volatile: readonly (readonly [what: RegExp, stands: string | null])[] = [
  // Colours of a terminal, also where only their escape character was lost.
  [/\u001b\[[0-9;?]*[A-Za-z]/g, ''],
  // Text inside JSON.
  [/\\[nrt]/g, ' '],
  [/\\(["'\\/])/g, '$1'],
  // Times: ISO and its relatives, those of syslog, of HTTP, of the kernel.
  [
    /\b\d{4}[-/.]\d{2}[-/.]\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?(?:Z\b| ?[+-]\d{2}:?\d{2}\b)?/g,
    null,
  ],
  [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? +/g, null],
  [/\b\d{1,2}[ /](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[ /]\d{4}\b/g, null],
  [/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* +\d{1,2}\b/g, null],
  [/\b\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?\b(?: ?[+-]\d{4}\b)?(?: (?:UTC|KST|GMT)\b)?/g, null],
  // Pods that a deployment or a job named.
  [/\b[a-z0-9]+(?:-[a-z0-9]+)*-(?=[a-z0-9]*\d)[a-z0-9]{6,10}-[a-z0-9]{5}\b/g, null],
  // Ids, hashes and addresses in memory.
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, null],
  [/\b(?:sha\d+:)?(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,}\b/gi, null],
  [/\b0x[0-9a-f]+\b/gi, null],
  [/@[0-9a-f]{6,}\b/gi, null],
  [/\barn:[\w:/*.-]+/g, null],
  // Addresses on the web and in the network, e-mail.
  [/\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>)\]]+/gi, null],
  [/\b[\w.+-]+@[\w-]+\.[\w.-]+/g, null],
  [/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+|\/\d+)?\b/g, null],
  [/(?<![\w:])(?:[0-9a-f]{0,4}:){2,}[0-9a-f]{0,4}(?::\d+)?(?![\w:])/gi, null],
  [/\b(?:[a-z0-9-]+\.)+(?:com|net|org|io|dev|kr|local|internal|svc)(?::\d+)?(?:\/[\w.:@/-]*)?/gi, null],
  // Paths: the name of the file stays.
  [/(?:~|\.{1,2})?(?:\/[\w.@%+$-]+)+\/([\w.@%+$-]*)/g, ' $1 '],
  [/\b[A-Za-z]:\\(?:[\w .-]+\\)*([\w .-]*)/g, ' $1 '],
];

/** What all of these have something of; most sentences have none of it, and need not be looked through for each. */
const mayDiffer = /[\d\\:@/\u001b]|\.[A-Za-z]|[a-f]{8}-|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/i;

/**
 * A line of a log without what differs each time: times, ids, addresses, hashes, and of paths all but the file. Its words and
 * codes stay, its numbers too: some name an error.
 * @param mark what stands in place of what was taken out
 */
export function withoutVolatile(line: string, mark: string): string {
  let text = line.normalize('NFC').slice(0, longestLine);
  if (!mayDiffer.test(text)) return text;
  for (const [what, stands] of volatile) text = text.replace(what, stands ?? mark);
  return text;
}

/** What follows is data: no message is so long, and a whole file may be pasted. */
const longestLine = 2000;
