import type { LinkView } from 'hoego/pages/link-view';

type LinkListProps = {
  readonly title: string;
  readonly links: readonly (LinkView & { readonly reason?: string })[];
};

/** Links under a heading of their own; nothing where there are none. */
export function LinkList({ title, links }: LinkListProps) {
  if (links.length === 0) return null;
  return (
    <section class="link-list">
      <h2>{title}</h2>
      <ul>
        {links.map((link) => (
          <li>
            <a href={link.url}>{link.label}</a>{' '}
            {'reason' in link && <span class="link-reason">{link.reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
