/**
 * What a program prints at any error of its kind, whichever it was: two builds that failed for different reasons have it in
 * common. What is left of a line decides.
 */
const formulas: readonly string[] = [
  // What was asked of a server, and by which browser.
  '(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \\S+ (?=HTTP/)',
  '"Mozilla/[^"]*"',
  // nginx, behind what happened.
  'while reading response header from|, client: .*',
  // Rust.
  "thread '[^']*' panicked at(?: \\S+:\\d+:\\d+:)?",
  'called `Result::unwrap(?:_err)?\\(\\)` on an `(?:Err|Ok)` value:',
  'note: run with `RUST_BACKTRACE.*',
  // Go.
  'panic: runtime error:',
  // Gradle, Maven, npm, pip.
  'What went wrong:|Build failed with an exception|BUILD FAILED in .*',
  "Execution failed for task '[^']*'",
  'Run with --\\S+.* option .*',
  'Failed to execute goal \\S+ \\([^)]*\\) on project \\S+:',
  'To see the full stack trace of the errors.*|Re-run Maven using .*',
  'For more information about the errors and possible solutions.*|\\[Help \\d\\].*',
  'npm (?:ERR!|error)|A complete log of this run can be found in.*',
  'subprocess-exited-with-error|metadata-generation-failed|did not run successfully',
  '\\[\\d+ lines of output\\]|\\[end of output\\]',
  'This error originates from a subprocess, and is likely not a problem with pip',
  // gRPC, AWS, Helm, containers.
  'Failed to load target state: failed to generate manifest for source \\d+ of \\d+:',
  'rpc error: code = (?:Unknown|Internal)?|\\bdesc = ',
  'https response error StatusCode: \\d+,(?: RequestID: [\\w-]+,)?(?: HostID: \\S+,)?(?: api error)?',
  '(?:UPGRADE|INSTALLATION) FAILED:',
  'Error response from daemon:|failed to create (?:containerd |shim )?task(?: for container)?:',
  'OCI runtime create failed:|runc create failed:|unable to start container process:',
  // systemd, Spring, Python, and who tells how a process ended.
  '(?:^|\\s)\\S{1,80} [\\w.-]{1,40}\\[\\d+\\]:(?: [\\w@.-]+\\.(?:service|timer|mount|socket):)?',
  "Main process exited,|Failed with result(?: '(?:exit-code|signal|core-dump)')?",
  'Scheduled restart job, restart counter is at \\d+',
  'Whitelabel Error Page|There was an unexpected error|APPLICATION FAILED TO START',
  'This application has no explicit mapping for /error, so you are seeing this as a fallback',
  '^\\W*(?:Description|Action|Try):\\s*$',
  'The above exception was the direct cause of the following exception',
  'During handling of the above exception, another exception occurred',
  '(?:process|job|script|command|task) (?:finished|failed|completed|returned|terminated|exited)(?: with|:)? (?=exit|code|status)',
];

const anyFormula = new RegExp(formulas.join('|'), 'gi');

/** Names that stand in quotation marks in a sentence: of files, tables, classes of one's own. In JSON everything does. */
const quotedName = /(?<=[a-z] )(["'`])[\w.:/@-]+\1/g;

/** A line without what is the same at any error, and without names that differ each time. */
export function withoutFormulas(line: string): string {
  return line.replace(anyFormula, ' ').replace(quotedName, ' ');
}
