/** A line of a shell session: a command behind its prompt, a line that goes on with it, or what the command printed. */
export type SessionLine =
  | { readonly kind: 'command'; readonly prompt: string; readonly text: string }
  | { readonly kind: 'output'; readonly text: string };

/** A prompt of one character. */
const bare = /^([$#%❯>] )(.*)$/u;
/** A prompt that says where it is: a virtual environment, `user@host:path`, `[user@host dir]`, `PS C:\>`. */
const placed =
  /^((?:\([\w.-]+\) )?(?:[\w.-]+@[\w.-]+(?::[^\s$#]*)?|\[[^\]]+\]|PS [^>]*)[$#%>] ?|\([\w.-]+\) [$%❯] )(.+)$/u;
const plainPrompt = /^[$%❯] /u;
const continuation = /^(> )(.*)$/;

/**
 * Whether a block that says it is a shell's is a session: its first line that is no comment begins with a prompt. `#`
 * alone is a comment there.
 */
export function beginsWithPrompt(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim() !== '' && !/^#(?:\s|$)/.test(line)) ?? '';
  return plainPrompt.test(first) || placed.test(first);
}

/**
 * Tells commands from output. Of the bare prompts only the one that comes first counts: in a session of `$ `, a line
 * `# Keyspace` or `> build` was printed. A line after one that ends with `\` goes on with the command.
 */
export function readSession(lines: readonly string[]): readonly SessionLine[] {
  const prompts = lines.flatMap((line) => bare.exec(line)?.[1] ?? []);
  // `# ` is a prompt only where no line has another: above `$ ` it is a comment.
  const first = prompts.find((prompt) => prompt !== '# ') ?? prompts[0];
  let continues = false;
  return lines.map((line) => {
    const [, shown, text] = (continues ? continuation.exec(line) : promptIn(line, first)) ?? [];
    const read: SessionLine =
      shown !== undefined && text !== undefined
        ? { kind: 'command', prompt: shown, text }
        : continues
          ? { kind: 'command', prompt: '', text: line }
          : { kind: 'output', text: line };
    continues = read.kind === 'command' && read.text.endsWith('\\');
    return read;
  });
}

function promptIn(line: string, firstBare: string | undefined): RegExpExecArray | null {
  const found = bare.exec(line);
  return found !== null && found[1] === firstBare ? found : placed.exec(line);
}
