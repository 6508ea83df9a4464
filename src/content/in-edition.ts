import type { ParsedPost, PostEdition } from './post.ts';
import type { Selection } from './site-config.ts';

/**
 * A post as an edition of the site has it. It is asked before anything is assembled, so that no later stage of a public
 * build sees what is not for the public.
 */
export function inEdition(parsed: ParsedPost, edition: Selection['edition']): PostEdition {
  return edition === 'public' && parsed.forPublic !== null ? parsed.forPublic : parsed;
}
