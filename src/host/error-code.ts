/** What the operating system calls an error: `ENOENT`, `EACCES`; the message of an error that has no such name. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
