import type { Chrome } from 'hoego/pages/chrome';
import type { PostView } from 'hoego/pages/post';
import { text } from '../text.ts';

type Entry = PostView['tableOfContents'][number];
type Section = { readonly entry: Entry; readonly subsections: readonly Entry[] };
type TableOfContentsProps = { readonly entries: readonly Entry[]; readonly chrome: Chrome };

/** The headings of a post. Folded on a phone; beside the text where there is room. */
export function TableOfContents({ entries, chrome }: TableOfContentsProps) {
  if (entries.length < 2) return null;
  const { tableOfContents } = text(chrome.lang);
  return (
    <nav class="toc" aria-label={tableOfContents}>
      <details>
        <summary>{tableOfContents}</summary>
        <ol>
          {sectionsOf(entries).map(({ entry, subsections }) => (
            <li>
              <EntryLink {...entry} />
              {subsections.length > 0 && (
                <ol>
                  {subsections.map((subsection) => (
                    <li>
                      <EntryLink {...subsection} />
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

function EntryLink({ id, text: label }: Entry) {
  return <a href={`#${encodeURIComponent(id)}`}>{label}</a>;
}

/** Headings of level 3 under the heading of level 2 before them; those before any stand for themselves. */
function sectionsOf(entries: readonly Entry[]): readonly Section[] {
  const starts = entries.flatMap((entry, at) => (entry.depth <= 2 || at === 0 ? [at] : []));
  return starts.flatMap((start, at) => {
    const [entry, ...subsections] = entries.slice(start, starts[at + 1] ?? entries.length);
    return entry === undefined ? [] : [{ entry, subsections }];
  });
}
