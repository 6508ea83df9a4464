import { isRecord } from '../../kernel/is-record.ts';
import { type Asked, addressOf, askedIn, fitsAddress, isBlank } from './asked.ts';
import { askedTitle } from './asked-title.ts';
import { takeLeft } from './left-text.ts';

/**
 * What is asked for, as the history of the browser has it. Back leads to the query before: each is an entry from when
 * its reader has paused, pressed Enter or followed a result. What is typed until then replaces itself, so that no
 * half-typed word is an entry. Each is known by a title of its own.
 */
export type AskedHistory = {
  readonly current: () => Asked;
  /** Something else is asked for. */
  readonly note: (asked: Asked, how: 'typed' | 'chosen') => void;
  /** What is asked for now is meant: what comes next is another entry. */
  readonly settle: () => void;
};

/** Milliseconds after which nobody is typing any more. */
const pause = 1000;

/**
 * Begins with the entry that is open.
 * @param page the address of the page of search
 * @param moved is told what another entry asks for, when its reader goes to it
 */
export function createAskedHistory(page: URL, moved: (asked: Asked) => void): AskedHistory {
  const opened = new URL(location.href);
  const left = takeLeft(opened);
  if (left !== null) {
    const asked = askedIn(opened, left);
    history.replaceState(stateOf(asked), '', addressOf(asked, page));
  }

  const current = () => askedIn(new URL(location.href), pastedIn(history.state));
  const untitled = document.title;
  const nameEntry = () => {
    document.title = askedTitle(current(), untitled);
  };
  nameEntry();
  // An empty box is worth no entry of its own.
  let isSettled = !isBlank(current());
  let waiting = 0;

  function settle(): void {
    clearTimeout(waiting);
    isSettled = !isBlank(current());
  }

  function note(asked: Asked, how: 'typed' | 'chosen'): void {
    const address = addressOf(asked, page);
    if (address.href === location.href && pastedIn(history.state) === pastedIn(stateOf(asked))) return;
    clearTimeout(waiting);
    if (isSettled || how === 'chosen') history.pushState(stateOf(asked), '', address);
    else history.replaceState(stateOf(asked), '', address);
    nameEntry();
    isSettled = false;
    if (how === 'chosen') settle();
    else waiting = setTimeout(settle, pause);
  }

  addEventListener('popstate', () => {
    settle();
    nameEntry();
    moved(current());
  });
  return { current, note, settle };
}

/** What an entry keeps beside its address: a text that does not fit into it. */
function stateOf({ text }: Asked): { readonly pasted: string } | null {
  return fitsAddress(text) ? null : { pasted: text };
}

function pastedIn(state: unknown): string | null {
  return isRecord(state) && typeof state.pasted === 'string' ? state.pasted : null;
}
