import type { TimeView } from 'hoego/pages/time-view';

/** A time as exact as it is known; one that is not has no form for machines. */
export function TimeText({ of: { iso, text } }: { readonly of: TimeView }) {
  return iso === null ? <span>{text}</span> : <time datetime={iso}>{text}</time>;
}
