import type { LiveMessage } from '../live-message.ts';

/** What a page hears: the messages of the server, and whether it can still be reached. */
export type LiveEvent = LiveMessage | { readonly kind: 'connection'; readonly isOpen: boolean };
