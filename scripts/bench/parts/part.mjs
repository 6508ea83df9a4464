/**
 * What the parts of a bench share.
 * @typedef {object} Bench
 * @property {ReturnType<typeof import('../create-sites.mjs').createSites>} sitesOf
 * @property {ReturnType<typeof import('../create-cold-builds.mjs').createColdBuilds>} coldBuilds
 * @property {import('../texts.mjs').Texts} words in the language of the caller
 * @property {(text: string) => void} tell says how far it is
 */
/**
 * Measures some works on a site of so many posts, each in so many runs.
 * @typedef {(bench: Bench, posts: number, runs: number) => Promise<import('../row.mjs').Row[]>} Part
 */
