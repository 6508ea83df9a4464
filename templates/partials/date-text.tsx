import type { DateView } from 'hoego/pages/link-view';

/** A time for the reader, with its exact form for machines. */
export function DateText({ of: date }: { readonly of: DateView }) {
  return <time datetime={date.iso}>{date.text}</time>;
}
