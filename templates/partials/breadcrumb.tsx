import type { Chrome } from 'hoego/pages/chrome';
import type { LinkView } from 'hoego/pages/link-view';
import { text } from '../text.ts';

type BreadcrumbProps = { readonly links: readonly LinkView[]; readonly chrome: Chrome };

/** The way from the home page down to this one. */
export function Breadcrumb({ links, chrome }: BreadcrumbProps) {
  if (links.length === 0) return null;
  const words = text(chrome.lang);
  return (
    <nav class="breadcrumb" aria-label={words.breadcrumb}>
      <ol>
        {[{ label: words.home, url: chrome.home }, ...links].map((link) => (
          <li>
            <a href={link.url}>{link.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
