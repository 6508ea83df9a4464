import { foldKey } from './foreign-keys.ts';
import type { StatedMap } from './stated.ts';

/** What other tools state of a post that they do not publish: Jekyll, Hexo, Velog. Keys are folded. */
const marks: Readonly<Record<string, string>> = {
  published: 'false',
  private: 'true',
  isprivate: 'true',
  isdraft: 'true',
};

/**
 * Whether another tool would not publish a post that states this. Its key is told as unknown; but a warning alone would
 * not keep a post from the public that its author had withheld.
 */
export function isWithheld(values: StatedMap): boolean {
  return Object.entries(values).some(([key, stated]) => {
    if (typeof stated !== 'string' || !/^(?:true|false)$/i.test(stated)) return false;
    const fold = foldKey(key);
    return Object.hasOwn(marks, fold) && stated.toLowerCase() === marks[fold];
  });
}
