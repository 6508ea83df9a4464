import { permalinkOf } from '../../content/permalink.ts';
import { slugFromName } from '../../content/slug.ts';
import { sourceName } from '../../content/source-name.ts';
import type { SourcePath, UrlPath } from '../../kernel/paths.ts';

/** The address of a post that does not state another one. */
export function usualAddress(post: SourcePath): UrlPath {
  return permalinkOf(slugFromName(sourceName(post).stem));
}
