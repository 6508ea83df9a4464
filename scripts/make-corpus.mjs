// Posts to measure with: node scripts/make-corpus.mjs --posts N --out DIR [--seed S]
// The same numbers give the same bytes, on every machine.
import './setup/require-node.mjs';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus/write-corpus.mjs';

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
const [posts, seed] = [Number(values.posts), Number(values.seed)];

if (values.out === undefined || !Number.isInteger(posts) || posts < 1 || !Number.isInteger(seed)) {
  console.error('사용법: node scripts/make-corpus.mjs --posts N --out DIR [--seed S]');
  process.exitCode = 2;
} else {
  writeCorpus(values.out, { posts, seed });
  console.log(`글 ${posts}편 → ${values.out}`);
}
