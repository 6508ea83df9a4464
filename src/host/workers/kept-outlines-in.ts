import { readFile } from 'node:fs/promises';
import type { KeptOutlines } from '../../markdown/highlight/outlines.ts';
import { errorCode } from '../error-code.ts';

/**
 * Reads outlines that were written when hoego was compiled. A Shiki that came later may have a grammar of which there are none.
 * @param folder with a file for each grammar
 */
export function keptOutlinesIn(folder: URL): KeptOutlines {
  return async (grammar) => {
    try {
      return await readFile(new URL(`${encodeURIComponent(grammar)}.json`, folder), 'utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  };
}
