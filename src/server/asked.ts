import type { IncomingMessage } from 'node:http';

/** What a request asks, and all that an answer may depend on. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;
