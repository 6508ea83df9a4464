import type { LinkView } from 'hoego/pages/link-view';

type FoldedLinksProps = {
  readonly title: string;
  readonly links: readonly (LinkView & { readonly note?: string })[];
};

/** Links that few readers want, under a line that unfolds them; nothing where there are none. */
export function FoldedLinks({ title, links }: FoldedLinksProps) {
  if (links.length === 0) return null;
  return (
    <details class="folded-links">
      <summary>{title}</summary>
      <ul>
        {links.map(({ label, url, ...link }) => (
          <li>
            <a href={url}>{label}</a> {'note' in link && <span class="link-note">{link.note}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
