import type { MessagePort } from 'node:worker_threads';
import type { Note, Recall } from '../../engine/notes.ts';
import type { PoolNotes, WorkerNotes } from './messages.ts';

/** Where the pool and one of its workers talk about notes. */
export interface NoteLine {
  /**
   * What the worker found out that is worth keeping, with what others did; that of others alone when the worker ends.
   * One report at a time.
   */
  report(others: readonly Note[]): Promise<readonly Note[]>;
}

/** @param recall answers the worker when it asks; it never fails */
export function openNoteLine(port: MessagePort, recall: Recall): NoteLine {
  let isOver = false;
  let onEnd: (notes: readonly Note[] | null) => void = () => {};
  const say = (message: PoolNotes) => port.postMessage(message);
  port.on('message', async (heard: WorkerNotes) => {
    if (heard.kind === 'found') onEnd(heard.notes);
    else say({ kind: 'recalled', subject: heard.subject, content: await recall(heard.subject) });
  });
  port.on('close', () => {
    isOver = true;
    onEnd(null);
  });
  // A worker that asks is at a job, and that is what is waited for.
  port.unref();
  return {
    report: async (others) => {
      if (isOver) return others;
      port.ref();
      const found = await new Promise<readonly Note[] | null>((resolve) => {
        onEnd = resolve;
        say({ kind: 'report', others });
      });
      port.unref();
      return found ?? others;
    },
  };
}
