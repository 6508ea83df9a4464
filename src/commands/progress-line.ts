import type { Observer } from '../engine/task.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import type { Surroundings } from './surroundings.ts';

/** A line on the terminal that says how far a long run is, and goes before anything else is written. */
export type ProgressLine = { readonly observer: Observer; readonly clear: () => void };

/** A run that ends sooner shows no line; and so often at most is it written. In milliseconds. */
const patience = 1000;
const pause = 100;

/** Nothing is shown where no person reads standard error. */
export function createProgressLine(
  lang: Language,
  { stderr, isTty, now }: Pick<Surroundings, 'stderr' | 'isTty' | 'now'>,
): ProgressLine {
  const begin = now();
  let task: { readonly name: string; readonly begun: number; readonly of: number; done: number } | null =
    null;
  let shownAt = begin + patience - pause;
  let isShown = false;
  const show = () => {
    if (!isTty || task === null || now() - shownAt < pause) return;
    shownAt = now();
    isShown = true;
    stderr(`\r\u001b[2K${lineOf(task, now())[lang]}`);
  };
  return {
    observer: {
      onStage: () => {},
      onTask: (name, inputs, known) => {
        task = inputs === known ? null : { name, begun: now(), of: inputs - known, done: 0 };
        show();
      },
      onAnswer: () => {
        if (task !== null) task.done += 1;
        show();
      },
    },
    clear: () => {
      if (isShown) stderr('\r\u001b[2K');
      isShown = false;
      task = null;
    },
  };
}

function lineOf(task: { name: string; begun: number; of: number; done: number }, now: number) {
  const { name, begun, of, done } = task;
  // Until a tenth is done, the first grammars and templates are still being loaded.
  const isKnown = done * 10 >= of;
  const left = isKnown ? Math.ceil((((now - begun) / done) * (of - done)) / 1000) : null;
  const what =
    name === 'render' ? { ko: '페이지 그리기', en: 'pages rendered' } : { ko: '글 읽기', en: 'posts parsed' };
  return {
    ko: `${what.ko} ${done}/${of}${left === null ? '' : ` · 약 ${left}초 남음`}`,
    en: `${what.en} ${done}/${of}${left === null ? '' : ` · about ${left} s left`}`,
  };
}

/** Tells two observers. */
export function both(one: Observer, other: Observer): Observer {
  return {
    onStage: (stage) => {
      one.onStage(stage);
      other.onStage(stage);
    },
    onTask: (name, inputs, known) => {
      one.onTask(name, inputs, known);
      other.onTask(name, inputs, known);
    },
    onAnswer: (name) => {
      one.onAnswer(name);
      other.onAnswer(name);
    },
  };
}
