/** Bounds for clients that send slowly or much, in milliseconds and bytes; browsers stay far below. */
export const httpLimits = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 10_000,
  maxHeaderSize: 16 * 1024,
};
