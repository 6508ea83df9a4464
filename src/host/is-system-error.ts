/** Whether an error came from the operating system; any other is a bug, or an interruption. */
export function isSystemError(error: unknown): error is Error & { readonly syscall: unknown } {
  return error instanceof Error && 'syscall' in error;
}
