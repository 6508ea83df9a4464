import type { Selection } from '../content/site-config.ts';
import type { Instant } from '../kernel/time/instant.ts';
import { parseTimestamp } from '../kernel/time/parse-timestamp.ts';
import { type Flags, switchFlag, textFlag } from './flags.ts';

/** What of the posts is asked for. `now` is as it was typed, because it may be meant in the site's time zone. */
export type SelectionOptions = Omit<Selection, 'now'> & { readonly now: string | null };

/** The selection of a command line that has no flag problem. */
export function selectionOptions(flags: Flags): SelectionOptions {
  return {
    drafts: switchFlag(flags, 'drafts'),
    future: switchFlag(flags, 'future'),
    edition: textFlag(flags, 'edition') === 'internal' ? 'internal' : 'public',
    audience: 'reader',
    now: textFlag(flags, 'now'),
  };
}

/**
 * The selection at a time.
 * @param timeZone the site's, in which `--now` is meant when it has no offset; a day is its first moment there
 * @param clock the time it is, when `--now` was not given
 */
export function selectionAt(options: SelectionOptions, timeZone: string, clock: Instant): Selection {
  const stated = options.now === null ? null : parseTimestamp(options.now, timeZone);
  return { ...options, now: stated === null || typeof stated === 'string' ? clock : stated.from };
}
