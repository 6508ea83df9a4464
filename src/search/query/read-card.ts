import { isRecord } from '../../kernel/is-record.ts';
import type { PostCard } from '../post-card.ts';

/**
 * Reads the card of a post.
 * @throws when the text is none
 */
export function readCard(text: string): PostCard {
  const value: unknown = JSON.parse(text);
  if (!isCard(value)) throw new Error('this is no card');
  return value;
}

/** JSON that was cut short is none; what else may stand there has none of this. */
function isCard(value: unknown): value is PostCard {
  return (
    isRecord(value) &&
    typeof value.url === 'string' &&
    Array.isArray(value.sections) &&
    Array.isArray(value.errors)
  );
}
