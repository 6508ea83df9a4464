import { type Diagnostic, diagnose, type Place } from '../kernel/diagnostic.ts';
import type { PublishedFile } from './published-file.ts';

/** Files that a browser runs when it opens them by their address. */
const runs = /\.(?:html?|xhtml|xht|xml|xsl|m?js|cjs|mht(?:ml)?|hta)$/i;

/**
 * A file beside a post that would run scripts on the site's own address. The content policy of our pages does not
 * reach into such a file, so the author of a post could act for its readers. What lies in `public/` is the site's own.
 */
export function activeFileProblems({ source, broken }: PublishedFile, place: Place): readonly Diagnostic[] {
  const isActive = runs.test(source) || broken === 'active';
  return source.startsWith('posts/') && isActive ? [diagnose('asset/active', place, { target: source })] : [];
}
