import { percentile } from '../measure/percentile.mjs';

/**
 * What many edits come to. Growth compares the last quarter of the samples with the second: in the first a server is
 * still warming up.
 * @param {readonly number[]} times milliseconds of each edit, in their order
 * @param {readonly import('./take-sample.mjs').Sample[]} samples in their order, at least four
 */
export function summary(times, samples) {
  const part = Math.min(1000, Math.floor(times.length / 2));
  return {
    edits: times.length,
    first: quantiles(times.slice(0, part)),
    last: quantiles(times.slice(-part)),
    growth: {
      resident: growthOf(samples, 'resident'),
      files: growthOf(samples, 'files'),
      watches: growthOf(samples, 'watches'),
    },
  };
}

function quantiles(times) {
  return { edits: times.length, median: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

function growthOf(samples, key) {
  const quarter = Math.floor(samples.length / 4);
  const middle = (part) =>
    percentile(
      part.map((sample) => sample[key]),
      0.5,
    );
  return middle(samples.slice(-quarter)) / middle(samples.slice(quarter, 2 * quarter));
}
