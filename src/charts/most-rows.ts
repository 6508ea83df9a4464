/** So many rows a drawing has at most; beyond that a reader looks things up, and a table is better at it. */
export const mostRows = 40;
