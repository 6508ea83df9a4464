/** @typedef {import('../../measure/run-measured.mjs').Command} Command */
/**
 * A static site generator as the bench sees it. Its sites lie in folders that the bench makes.
 * @typedef {object} Generator
 * @property {'hoego' | 'hugo'} name
 * @property {string} posts the folder of the posts in a site
 * @property {string} settings the file of its configuration
 * @property {string} output the folder that it builds to
 * @property {readonly string[]} caches what it keeps for the next build
 * @property {(folder: string) => void} prepare makes a site of a folder that has only posts
 * @property {(folder: string) => Command} build
 * @property {() => boolean} canServe whether it has a server for writing
 * @property {(folder: string, port: number) => Command} serve
 * @property {(folder: string, port: number) => Command} [preview] serves what was built; where that is measured
 * @property {(post: string) => string} pageOf the address of a post's page
 * @property {(folder: string, text: string) => void} changePartial puts a text into the footer of every page
 * @property {(folder: string) => void} resetPartial takes that back
 */
