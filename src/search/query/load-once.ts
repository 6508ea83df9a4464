/**
 * Gives what a file of the index says, by the file's name below the folder of the index. Whoever loads decides where from, and may
 * keep what could be read, and nothing else.
 * @param read throws `UnreadableFile` where a text is no such file
 */
export type LoadFile = <T>(name: string, read: (text: string) => T) => Promise<T>;

/** A file of the index is not what it should be: a host gave something else in its place, or not all of it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`cannot be read: ${file}`, { cause });
    this.file = file;
  }
}

/** Loads files of one kind, each once; what failed is asked for again. */
export function loadOnce<T>(load: LoadFile, read: (text: string) => T): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const loading = load(name, (text) => readFile(name, text, read));
    known.set(name, loading);
    loading.catch(() => known.delete(name));
    return loading;
  };
}

function readFile<T>(name: string, text: string, read: (text: string) => T): T {
  try {
    return read(text);
  } catch (cause) {
    throw new UnreadableFile(name, cause);
  }
}
