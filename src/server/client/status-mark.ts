import type { PageFacts } from '../inject-client.ts';
import type { ReadingProgress } from '../live-message.ts';
import { element } from './element.ts';
import type { LiveRoot } from './live-root.ts';
import type { Words } from './words.ts';

/** A small note at the edge of the page while it is not what it will be, or cannot become so. */
export interface StatusMark {
  showState(state: PageFacts['state']): void;
  showProgress(progress: ReadingProgress): void;
  showConnection(isOpen: boolean): void;
}

/** Milliseconds for which a lost connection is not worth a word: a page that is left loses it too. */
const patience = 1500;

export function createStatusMark({ notes }: LiveRoot, words: Words): StatusMark {
  const mark = element('p', { class: 'mark', role: 'status' });
  notes.append(mark);
  let reading: string | null = null;
  let isOpen = true;
  let isLost = false;
  let timer = 0;

  const draw = () => {
    const text = isLost ? words.disconnected : reading;
    mark.hidden = text === null;
    mark.textContent = text ?? '';
  };
  const drawConnection = () => {
    isLost = !isOpen;
    draw();
  };
  draw();

  return {
    showState: (state) => {
      reading = state === 'provisional' ? (reading ?? words.reading) : null;
      draw();
    },
    showProgress: ({ read, total }) => {
      if (reading !== null) reading = words.readSoFar(read, total);
      draw();
    },
    showConnection: (isNowOpen) => {
      // Each attempt that fails is told; the first counts.
      if (isNowOpen === isOpen) return;
      isOpen = isNowOpen;
      clearTimeout(timer);
      timer = setTimeout(drawConnection, isOpen ? 0 : patience);
    },
  };
}
