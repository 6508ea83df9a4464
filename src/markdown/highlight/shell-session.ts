/** A line of a shell session: a command behind its prompt, a line that goes on with it, or what the command printed. */
export type SessionLine =
  | { readonly kind: 'command'; readonly prompt: string; readonly text: string }
  | { readonly kind: 'output'; readonly text: string };

const prompt = /^((?:\([\w.-]+\) )?(?:[\w.-]+@[\w.-]+(?::[^\s$#]*)?|\[[^\]]+\]|~?[\w/.-]*)?[$#%❯>] )(.*)$/u;
const plainPrompt = /^([$%❯] )(.*)$/u;
const continuation = /^(> )(.*)$/;

/** Whether a block that says it is a shell's begins with a prompt, and so is a session. */
export function beginsWithPrompt(lines: readonly string[]): boolean {
  return plainPrompt.test(lines.find((line) => line.trim() !== '') ?? '');
}

/**
 * Tells commands from output. A prompt is `$ `, `% `, `❯ `, `# `, with a user, a host, a folder or a virtual
 * environment in front of it. A line after one that ends with `\` goes on with the command, with or without `> `.
 */
export function readSession(lines: readonly string[]): readonly SessionLine[] {
  let continues = false;
  return lines.map((line) => {
    const [, shown, text] = (continues ? continuation.exec(line) : prompt.exec(line)) ?? [];
    if (shown === undefined || text === undefined) {
      const output: SessionLine = continues
        ? { kind: 'command', prompt: '', text: line }
        : { kind: 'output', text: line };
      continues = continues && line.endsWith('\\');
      return output;
    }
    continues = text.endsWith('\\');
    return { kind: 'command', prompt: shown, text };
  });
}
