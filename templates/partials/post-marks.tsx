import type { Chrome } from 'hoego/pages/chrome';
import type { Marks } from 'hoego/pages/post-card';
import { text } from '../text.ts';

type PostMarksProps = { readonly of: Marks; readonly chrome: Chrome };

/** Why a post is not for everybody (yet). */
export function PostMarks({ of: marks, chrome }: PostMarksProps) {
  const words = text(chrome.lang);
  return (
    <>
      {marks.draft && <span class="mark mark-draft">{words.draft}</span>}
      {marks.scheduled && <span class="mark mark-scheduled">{words.scheduled}</span>}
      {marks.internal && <span class="mark mark-internal">{words.internal}</span>}
    </>
  );
}
