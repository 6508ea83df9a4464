import { fileURLToPath } from 'node:url';

const preload = fileURLToPath(new URL('collect-on-signal.mjs', import.meta.url));

/**
 * hoego with a server that collects its garbage when it is told to.
 * @param {import('../bench/generators/generator.mjs').Generator} generator
 * @returns {import('../bench/generators/generator.mjs').Generator}
 */
export function collecting(generator) {
  return {
    ...generator,
    serve(folder, port) {
      const { args, ...command } = generator.serve(folder, port);
      return { ...command, args: ['--expose-gc', '--import', preload, ...args] };
    },
  };
}
