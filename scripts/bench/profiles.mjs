/**
 * The configurations that hoego is measured with. A feature that can be switched is switched off in `core`, unless the
 * peers have it too, and on in `full`.
 *
 * core: posts, lists of categories and tags, home, feeds, sitemap, which is what Hugo makes in hugo-site/. What no key
 * switches off is in it all the same: Atom and JSON feeds beside RSS, archive, list of series, links between posts
 * resolved and shown on both sides, related posts, JSON-LD, fingerprinted styles and scripts.
 * No post is an incident report, and none has the fields of one: nobody else makes anything of them.
 * full: incident reports and all that is known of them, search, the content policy, an edit link on every post, and all
 * files for hosts.
 * @type {Readonly<Record<string, object>>}
 */
export const profiles = {
  core: {
    csp: false,
    hosts: [],
    search: false,
    categories: [{ id: 'incident', label: '장애', type: 'troubleshooting' }],
  },
  full: {
    csp: true,
    search: {},
    hosts: ['nojekyll', 'headers', 'redirects'],
    editLink: 'https://example.com/edit/{path}',
  },
};
