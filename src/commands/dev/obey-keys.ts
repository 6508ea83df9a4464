import { openBrowser } from '../../host/open-browser.ts';
import type { Surroundings } from '../surroundings.ts';
import { helpLines, unopenedLine } from './dev-lines.ts';
import type { DevTerminal } from './dev-terminal.ts';
import { type Key, typedKey } from './typed-key.ts';

/** Does what is asked for at the terminal. @returns stops it */
export function obeyKeys(
  { keys }: Pick<Surroundings, 'keys'>,
  terminal: Pick<DevTerminal, 'say'>,
  actions: Readonly<Record<Exclude<Key, 'help'>, () => void>>,
): () => void {
  if (keys === null) return () => {};
  return keys((line) => {
    const key = typedKey(line);
    if (key === 'help') terminal.say(helpLines);
    else if (key !== null) actions[key]();
  });
}

/** Opens the site in the browser, or says that this did not go. */
export async function openIn(terminal: Pick<DevTerminal, 'say'>, url: string): Promise<void> {
  if (!(await openBrowser(url))) terminal.say(unopenedLine(url));
}
