/** What more incidents than this share tells nothing about any two of them. It also bounds the work. */
export const tooMany = 128;

/**
 * How telling it is that two incidents share something, by how many have it: 60 for two, 40 for up to four, 30 for up to
 * eight, less and less, 0 beyond `tooMany`. Laws: it goes by that count alone and by its power of two, so that an incident
 * that has nothing of it changes nothing, and one that has it seldom does; it is whole, so that sums do not depend on
 * their order.
 */
export function rarityOf(count: number): number {
  if (count > tooMany) return 0;
  const doublings = Math.ceil(Math.log2(Math.max(2, count)));
  return Math.round(120 / (1 + doublings));
}
