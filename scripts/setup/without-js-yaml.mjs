/**
 * gray-matter brings a YAML reader of its own, which never gets anything to read here (`split-source.ts`). To load it takes
 * longer than to split a hundred posts, because it looks for a JavaScript parser and loads that, too.
 * @type {import('esbuild').Plugin}
 */
export const withoutJsYaml = {
  name: 'without-js-yaml',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^js-yaml$/ }, () => ({ path: 'js-yaml', namespace: 'without' }));
    onLoad({ filter: /./, namespace: 'without' }, () => ({ contents: refusing }));
  },
};

const refusing = `
const refuse = () => { throw new Error('gray-matter reads no YAML here'); };
module.exports = { safeLoad: refuse, safeDump: refuse };
`;
