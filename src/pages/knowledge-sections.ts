import type { SiteConfig } from '../content/site-config.ts';
import { href } from '../kernel/paths.ts';
import type { LinkView } from './link-view.ts';
import { wordsOf } from './words.ts';

/** The lists of what the incidents of a site teach, in the order of the navigation. */
export function knowledgeSections({ base, lang }: SiteConfig): readonly LinkView[] {
  const words = wordsOf(lang);
  return [
    { label: words.services, url: href(base, '/services/') },
    { label: words.causes, url: href(base, '/causes/') },
    { label: words.concepts, url: href(base, '/concepts/') },
    { label: words.errors, url: href(base, '/errors/') },
    { label: words.actions, url: href(base, '/actions/') },
    { label: words.statistics, url: href(base, '/stats/') },
    { label: words.calendar, url: href(base, '/calendar/') },
    { label: words.lessons, url: href(base, '/lessons/') },
    { label: words.changes, url: href(base, '/changes/') },
  ];
}
