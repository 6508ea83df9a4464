import { wasmBinaryPromise } from 'shiki/wasm';

/**
 * Shiki's engine of regular expressions, unpacked when hoego is compiled. As it comes, every thread that colours code has to
 * unpack it, with streams and `Response`, for which Node loads its HTTP client: 100 ms of processor time before the first
 * line is read.
 * @type {import('esbuild').Plugin}
 */
export const unpackedWasm = {
  name: 'unpacked-wasm',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^shiki\/wasm$/ }, () => ({ path: 'onig', namespace: 'wasm-module' }));
    onResolve({ filter: /^binary$/, namespace: 'wasm-module' }, () => ({
      path: 'onig',
      namespace: 'wasm-bytes',
    }));
    onLoad({ filter: /./, namespace: 'wasm-module' }, () => ({ contents: asModule }));
    onLoad({ filter: /./, namespace: 'wasm-bytes' }, async () => ({
      contents: await wasmBinaryPromise,
      loader: 'binary',
    }));
  },
};

const asModule = `
import bytes from 'binary';
export default async (imports) => (await WebAssembly.instantiate(bytes, imports)).instance.exports;
`;
