import type { Chrome } from 'hoego/pages/chrome';
import { incidentText } from '../incident-text.ts';

type KnowledgeNavProps = {
  readonly chrome: Chrome;
  /** The path of the page it stands on. */
  readonly path: string;
};

/** The lists of what incidents teach, beside one another on each of them. */
export function KnowledgeNav({ chrome, path }: KnowledgeNavProps) {
  return (
    <nav class="knowledge-nav" aria-label={incidentText(chrome.lang).knowledge}>
      <ul class="site-nav">
        {[...chrome.incidents, ...chrome.knowledge].map(({ label, url }) => (
          <li>
            <a href={url} aria-current={path === url ? 'page' : path.startsWith(url) ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
