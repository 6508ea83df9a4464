import type { LinkView } from 'hoego/pages/link-view';

type SearchInsteadProps = { readonly said: string; readonly links: readonly LinkView[] };

/** Where nothing can be searched: why, and the lists that have every post. */
export function SearchInstead({ said, links }: SearchInsteadProps) {
  return (
    <>
      <p>{said}</p>
      <ul>
        {links.map((link) => (
          <li>
            <a href={link.url}>{link.label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
