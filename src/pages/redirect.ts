import type { Digested } from '../kernel/digest.ts';
import { href } from '../kernel/paths.ts';
import type { Site } from '../site/site.ts';
import { absoluteAddress } from './absolute-address.ts';
import type { Chrome } from './chrome.ts';
import { type PageOf, pageOf } from './page-of.ts';

/** An old address that sends its visitors on. */
export type RedirectView = {
  readonly title: string;
  /** Where to, as a final address. */
  readonly to: string;
  readonly canonical: string;
};

/** The alias of each post, for hosts that know no redirects. */
export function redirectPages(
  { config, redirects }: Site,
  chrome: Digested<Chrome>,
): readonly PageOf<'redirect', RedirectView>[] {
  return redirects.map(({ from, to }) =>
    pageOf('redirect', from, chrome, {
      title: to.frontmatter.title,
      to: href(config.base, to.permalink),
      canonical: absoluteAddress(config, to.permalink),
    }),
  );
}
