/** The options of a command line by their names in camel case, as commander gives them. */
export type Flags = Readonly<Record<string, unknown>>;

/** The value of an option; null when it was not given. */
export function textFlag(flags: Flags, name: string): string | null {
  const value = flags[name];
  return typeof value === 'string' ? value : null;
}

/** Whether an option without a value was given; for `--no-cache` whether `cache` still stands. */
export function switchFlag(flags: Flags, name: string): boolean {
  return flags[name] === true;
}
