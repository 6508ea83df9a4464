/** Where a server listens that only this machine can reach; `localhost` is the one or the other. */
export const loopback: readonly string[] = ['127.0.0.1', '::1'];
