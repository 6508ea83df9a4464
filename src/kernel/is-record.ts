/** Whether a value that came from elsewhere is a record; of what, is still to be seen. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
