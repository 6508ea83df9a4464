import type { MessagePort } from 'node:worker_threads';
import type { Recall } from '../../engine/notes.ts';
import type { PoolNotes, WorkerNotes } from './messages.ts';

/** Recalls in a worker: asks the thread that has the notes. Each subject is asked for once at a time. */
export function recallOver(port: MessagePort): Recall {
  const waiting = new Map<string, (content: Uint8Array | null) => void>();
  port.on('message', (heard: PoolNotes) => {
    if (heard.kind !== 'recalled') return;
    waiting.get(heard.subject)?.(heard.content);
    waiting.delete(heard.subject);
  });
  return (subject) =>
    new Promise((resolve) => {
      waiting.set(subject, resolve);
      const question: WorkerNotes = { kind: 'ask', subject };
      port.postMessage(question);
    });
}
