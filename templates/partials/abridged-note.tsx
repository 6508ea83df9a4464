import type { Chrome } from 'hoego/pages/chrome';
import type { AbridgedView } from 'hoego/pages/post';
import { text } from '../text.ts';

type AbridgedNoteProps = { readonly abridged: AbridgedView; readonly chrome: Chrome };

/** Says that the public edition of a post leaves something out, and what it says instead. */
export function AbridgedNote({ abridged, chrome }: AbridgedNoteProps) {
  return (
    <aside class="abridged-note">
      <p>{text(chrome.lang).abridged}</p>
      {abridged.summary !== null && <p>{abridged.summary}</p>}
    </aside>
  );
}
