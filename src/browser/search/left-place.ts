import { isRecord } from '../../kernel/is-record.ts';

/** How far down a reader was who followed a result: so many posts were shown, and so many pixels were above. */
export type LeftPlace = { readonly posts: number; readonly above: number };

/** Notes in the entry of the history where its reader is, before a result is followed. */
export function noteLeftPlace(place: LeftPlace): void {
  const state: unknown = history.state;
  history.replaceState({ ...(isRecord(state) ? state : {}), left: place }, '');
}

/** The place that was left, for somebody who comes back; null for everybody else. */
export function leftPlace(): LeftPlace | null {
  const state: unknown = history.state;
  const left = isRecord(state) && isRecord(state.left) ? state.left : null;
  return typeof left?.posts === 'number' && typeof left.above === 'number'
    ? { posts: left.posts, above: left.above }
    : null;
}
