import { fileURLToPath } from 'node:url';

/** The folder of the package: its `templates/` and `public/` lie in it, and its `lib/` or `src/` is this code. */
export const packageRoot = fileURLToPath(new URL('../..', import.meta.url));
