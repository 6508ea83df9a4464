import type { Observer } from '../engine/task.ts';
import type { Bilingual, Language } from '../kernel/diagnostic-text.ts';
import type { ProgressLine } from './progress-line.ts';
import type { Surroundings } from './surroundings.ts';

/** What a long run is at: how much there is to do, how much of it is done, and since when, in milliseconds. */
type Doing = { readonly task: string; readonly begun: number; readonly of: number; done: number };

/** An observer that says on a line how far a run is, and about how long it will take. */
export function createBuildProgress(
  lang: Language,
  line: ProgressLine,
  { now }: Pick<Surroundings, 'now'>,
): Observer {
  let doing: Doing | null = null;
  return {
    onStage: () => {},
    onTask: (task, _, missing) => {
      // A few files that nobody waits for.
      if (task === 'registry') return;
      doing = { task, begun: now(), of: missing, done: 0 };
    },
    onAnswer: (task) => {
      if (doing?.task !== task) return;
      doing.done += 1;
      line.show(textOf(doing, now())[lang]);
    },
  };
}

function textOf({ task, begun, of, done }: Doing, now: number) {
  // Until a tenth is done, the first grammars and templates are still being loaded.
  const isKnown = done * 10 >= of;
  const left = isKnown ? Math.ceil((((now - begun) / done) * (of - done)) / 1000) : null;
  const what = tasks[task] ?? { ko: '검색 색인 만들기', en: 'steps of the search index' };
  return {
    ko: `${what.ko} ${done}/${of}${left === null ? '' : ` · 약 ${left}초 남음`}`,
    en: `${what.en} ${done}/${of}${left === null ? '' : ` · about ${left} s left`}`,
  };
}

/** What is done with each input of a task. */
const tasks: Readonly<Record<string, Bilingual>> = {
  parse: { ko: '글 읽기', en: 'posts parsed' },
  render: { ko: '페이지 그리기', en: 'pages rendered' },
};

/** Tells two observers. */
export function both(one: Observer, other: Observer): Observer {
  return {
    onStage: (stage) => {
      one.onStage(stage);
      other.onStage(stage);
    },
    onTask: (name, inputs, missing) => {
      one.onTask(name, inputs, missing);
      other.onTask(name, inputs, missing);
    },
    onAnswer: (name) => {
      one.onAnswer(name);
      other.onAnswer(name);
    },
  };
}
