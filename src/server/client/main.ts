// The live client: the one script that the dev server puts into every page it serves. It hears of news, brings the page
// up to date in place, and shows what is wrong with the sources. No site that is built has it.

import { openLiveFeed } from './live-feed.ts';
import { createLivePage } from './live-page.ts';
import { createLiveRoot } from './live-root.ts';
import { pageFacts } from './page-facts.ts';
import { createProblemPanel } from './problem-panel.ts';
import { createStatusMark } from './status-mark.ts';
import { wordsOf } from './words.ts';

const facts = pageFacts(document);
if (facts !== null) {
  const words = wordsOf(facts.lang);
  const root = await createLiveRoot();
  const panel = createProblemPanel(root, words);
  const mark = createStatusMark(root, words);
  const page = createLivePage(facts, ({ state }) => mark.showState(state));
  mark.showState(facts.state);
  openLiveFeed((event) => {
    switch (event.kind) {
      case 'site':
        panel.show(event.problems);
        page.hear(event);
        break;
      case 'progress':
        mark.showProgress(event);
        break;
      case 'connection':
        mark.showConnection(event.isOpen);
        break;
    }
  });
}
