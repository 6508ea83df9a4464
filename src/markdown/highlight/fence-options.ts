/** What an author asks for behind a fence. Line numbers start at 1. */
export type FenceOptions = {
  readonly language: string;
  readonly title: string | null;
  readonly highlighted: readonly LineRange[];
  readonly lineNumbers: boolean;
  readonly wrap: boolean;
};

export type LineRange = { readonly from: number; readonly to: number };

/**
 * Reads the words behind a fence: `yaml title="deployment.yaml" {1,3-5} showLineNumbers wrap`. Also the ways of other
 * tools, because their posts come here: `js{1,3}` (Gatsby), `ts:src/app.ts` (Zenn), `filename="…"`, `linenos`.
 * @param lang the first word, as Markdown gives it
 * @param meta the rest of the line
 */
export function readFence(lang: string, meta: string): FenceOptions {
  const [, name = '', colonTitle, attached = ''] = /^([^:{]*)(?::([^{]+))?(\{.*)?$/.exec(lang) ?? [];
  const words = `${attached} ${meta}`;
  const stated = /(?:^|\s)(?:title|filename|file)=(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(words);
  const unquoted = words.replace(/"[^"]*"|'[^']*'/g, '');
  return {
    language: name,
    title: stated?.[1] ?? stated?.[2] ?? stated?.[3] ?? colonTitle ?? null,
    highlighted: [...unquoted.matchAll(/\{([\d,\s-]+)\}/g)].flatMap(([, list = '']) => readRanges(list)),
    lineNumbers: /(?:^|\s)(?:showLineNumbers|lineNumbers|linenos|numbered)(?:=true)?(?=\s|$)/i.test(unquoted),
    wrap: /(?:^|\s)wrap(?:=true)?(?=\s|$)/i.test(unquoted),
  };
}

function readRanges(list: string): LineRange[] {
  return list.split(',').flatMap((part) => {
    const [from = Number.NaN, to = from] = part.split('-').map((number) => Number.parseInt(number, 10));
    return Number.isInteger(from) && Number.isInteger(to) && from <= to ? [{ from, to }] : [];
  });
}
