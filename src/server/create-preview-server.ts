import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { type Answer, guards } from './answer.ts';
import type { FileAnswer } from './answer-file.ts';
import { answerPreview, type Previewing } from './answer-preview.ts';
import { createListener, type Listener } from './create-listener.ts';
import type { HostRules } from './host-rules.ts';
import { loopback } from './listening-hosts.ts';

export type PreviewOptions = Omit<Previewing, 'rules'> & {
  /** The rules of the site as they are now. */
  readonly rules: () => Promise<HostRules>;
  /** Hears why a file could not be read, or of a bug. */
  readonly onFailure: (error: unknown) => void;
};

/** The server of `hoego preview`: a built site, served to this machine as a static host serves it. */
export function createPreviewServer({ rules, onFailure, ...fixed }: PreviewOptions): Listener {
  const onRequest = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      await send(response, await answerPreview(request, { ...fixed, rules: await rules() }));
    } catch (error) {
      if (hasLeft(error)) return;
      onFailure(error);
      fail(response);
    }
  };
  return createListener(onRequest, loopback);
}

async function send(response: ServerResponse, answer: Answer | FileAnswer): Promise<void> {
  response.writeHead(answer.status, { ...answer.headers });
  if ('body' in answer) response.end(answer.body);
  else if (response.req.method === 'HEAD') {
    await answer.file.close();
    response.end();
  } else await pipeline(answer.file.read(answer.part), response);
}

/** An answer that was begun can only be broken off, so that it is not taken for whole. */
function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(500, guards).end();
}

/** Whether a browser broke off what it had asked for, which is no failure of ours. */
function hasLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
