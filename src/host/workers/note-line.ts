import type { MessagePort } from 'node:worker_threads';
import type { Note, Recall } from '../../engine/notes.ts';
import type { PoolNotes, WorkerNotes } from './messages.ts';

/** Where the pool and one of its workers talk about notes. */
export interface NoteLine {
  /**
   * What the worker found out that is worth keeping, with what others did; that of others alone when the worker ends.
   * One report at a time.
   * @param growth how much it must be, as a part of what is kept of the same subject
   */
  report(others: readonly Note[], growth: number): Promise<readonly Note[]>;
}

/** @param recall answers the worker when it asks; it never fails */
export function openNoteLine(port: MessagePort, recall: Recall): NoteLine {
  let isOver = false;
  let onEnd: ((found: readonly Note[] | null) => void) | null = null;
  const end = (found: readonly Note[] | null) => {
    onEnd?.(found);
    // It would keep alive what was found.
    onEnd = null;
  };
  const say = (message: PoolNotes) => port.postMessage(message);
  port.on('message', async (heard: WorkerNotes) => {
    if (heard.kind === 'found') end(heard.notes);
    else say({ kind: 'recalled', subject: heard.subject, content: await recall(heard.subject) });
  });
  port.on('close', () => {
    isOver = true;
    end(null);
  });
  // A worker that asks is at a job, and that is what is waited for.
  port.unref();
  return {
    report: async (others, growth) => {
      if (isOver) return others;
      port.ref();
      const found = await new Promise<readonly Note[] | null>((resolve) => {
        onEnd = resolve;
        say({ kind: 'report', others, growth });
      });
      port.unref();
      return found ?? others;
    },
  };
}
