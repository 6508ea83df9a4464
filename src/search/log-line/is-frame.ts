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

/** One look for all of them: every line of every post is asked. */
const frame = new RegExp(frames.map(({ source }) => source).join('|'));

/** Whether a line is a frame of a stack. */
export function isFrame(line: string): boolean {
  return frame.test(line);
}

/** Below its frames Python shows the line of the source, further in. */
const pythonFrame = /^(\s*)File ".*", line \d+/;

/** The lines of a trace that say what: without frames, and without lines of source below them. */
export function withoutFrames(lines: readonly string[]): readonly string[] {
  return lines.filter((line, at) => {
    const [, indent] = pythonFrame.exec(lines[at - 1] ?? '') ?? [];
    const isSource = indent !== undefined && /^\s+\S/.test(line.slice(indent.length));
    return !isSource && !isFrame(line);
  });
}
