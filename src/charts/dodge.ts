/** From left to right, in pixels. */
export type Span = readonly [left: number, right: number];

/** Where the members of a pile lie. */
export type Pile = {
  /** The lane of each, from 0 at the ground; null where the pile is too high for it. */
  readonly lanes: readonly (number | null)[];
  readonly height: number;
  /** What found no lane, by place. */
  readonly hidden: readonly { readonly x: number; readonly count: number }[];
};

const gap = 1;

/** How wide the places are at which hidden members are counted together. */
const countedTogether = 48;

/** Puts spans into lanes so that none lies over another, each as near to the ground as it can be, from left to right. */
export function dodge(spans: readonly Span[], mostLanes: number): Pile {
  const order = spans.map((_, at) => at).toSorted((a, b) => startOf(spans, a) - startOf(spans, b) || a - b);
  const ends: number[] = [];
  const lanes: (number | null)[] = spans.map(() => null);
  const hidden = new Map<number, number>();
  for (const at of order) {
    const [left, right] = spans[at] ?? [0, 0];
    const free = ends.findIndex((end) => end + gap <= left);
    const lane = free < 0 ? ends.length : free;
    if (lane >= mostLanes) {
      const place = Math.round((left + right) / 2 / countedTogether) * countedTogether;
      hidden.set(place, (hidden.get(place) ?? 0) + 1);
      continue;
    }
    ends[lane] = right;
    lanes[at] = lane;
  }
  return { lanes, height: ends.length, hidden: [...hidden].map(([x, count]) => ({ x, count })) };
}

function startOf(spans: readonly Span[], at: number): number {
  return spans[at]?.[0] ?? 0;
}
