import { type Digested, digestOf } from '../kernel/digest.ts';
import type { ErrorSignature } from '../site/knowledge/error-signatures.ts';
import type { Site } from '../site/site.ts';
import type { Chrome } from './chrome.ts';
import { type Head, listHead } from './head.ts';
import { type LinkView, postLink } from './link-view.ts';
import { type PageOf, pageOf } from './page-of.ts';
import { wordsOf } from './words.ts';

export type ErrorListView = {
  readonly head: Head;
  readonly description: string;
  readonly errors: readonly ErrorView[];
};

/** An error message, where it was met, and what helps. */
export type ErrorView = {
  /** Its anchor, which no other message moves. */
  readonly id: string;
  /** As posts write it, each spelling once. */
  readonly literals: readonly string[];
  readonly incidents: readonly LinkView[];
  readonly posts: readonly LinkView[];
};

/** `/errors/`: every error message that posts know. */
export function errorListPages(
  site: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'error-list', ErrorListView>[] {
  const { config, knowledge } = site;
  const words = wordsOf(config.lang);
  const description = words.errorsDescription;
  return [
    pageOf('error-list', '/errors/', chrome, {
      head: listHead(config, { url: '/errors/', title: words.errors, description }),
      description,
      errors: knowledge.errors.map((error) => errorView(error, site)),
    }),
  ];
}

function errorView({ normalised, literals, posts }: ErrorSignature, { config, knowledge }: Site): ErrorView {
  const isIncident = ({ source }: (typeof posts)[number]) => knowledge.incidentOf.has(source);
  return {
    id: `error-${digestOf(normalised).slice(3, 13)}`,
    literals,
    incidents: posts.filter(isIncident).map((post) => postLink(post, config)),
    posts: posts.filter((post) => !isIncident(post)).map((post) => postLink(post, config)),
  };
}
