import { type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What a server answered. */
export type Answered = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/**
 * One request over a connection of its own, its path sent as it is: neither resolved nor encoded.
 * @param headers beside `Host: localhost:<port>`, or instead of it
 */
export function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: { host: `localhost:${port}`, ...headers },
        agent: false,
      },
      async (response) => {
        const body = (await buffer(response)).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      },
    );
    asking.on('error', reject).end();
  });
}
