import { expect, it } from 'vitest';
import { writeCorpus } from '../../../scripts/corpus/write-corpus.mjs';
import { digestFiles } from '../../../scripts/setup/digest-files.mjs';
import { tempFolder } from '../../host/temp-folder.ts';

it.each([
  [1, 1, 'd130e3069b923edc571a00034b0898b81e4bfccc8272d49dd1792b67ea9a1c17'],
  [40, 7, 'ecb6fb43bdebc56af0ad40fc3c9aa778bd78e31e45bb0cfefc77f102ceb03ee9'],
  [200, 1, 'ac9d971a7c397083d73b621d88aefc1fde3392b36611b55bbbb8261dd574ec9c'],
])(
  '%i posts of seed %i are the same bytes as ever, so that figures can be compared',
  async (posts, seed, digest) => {
    const folder = await tempFolder({});
    const paths = writeCorpus(folder, { posts, seed });
    expect(new Set(paths).size).toBe(posts);
    expect(digestFiles(folder, paths)).toBe(digest);
  },
);
