/**
 * Lines of a stack trace that say where and not what: frames of Java, JavaScript, Python, Go, .NET and native code, and the
 * lines of source that Python shows below its own.
 */
const frames = [
  /^\s*at .*(?:\)|:\d+|<anonymous>|\(native\))$/,
  /^\s*at (?:async )?(?:new )?[\w$.<>[\]/@ ]+\(/,
  /^\s+at [\w$]+(?:\.[\w$<>]+)+\s*$/,
  /^\s*\.{3} \d+ (?:more|common frames omitted|frames? omitted)/,
  /^\s*File ".*", line \d+/,
  /^\s*\S+\.go:\d+(?: \+0x[0-9a-f]+)?$/,
  /^\s*\d+:?\s+0x[0-9a-f]+\b/,
  /^\s*#\d+\s+0x[0-9a-f]+/,
  /^\s*(?:goroutine \d+ \[|created by )/,
  /^\s*from \S+\.rb:\d+/,
];

/** Whether a line is a frame of a stack. */
export function isFrame(line: string): boolean {
  return frames.some((frame) => frame.test(line));
}
