/** Where a server listens that only this machine can reach; `localhost` is the one or the other. */
export const loopback: readonly string[] = ['127.0.0.1', '::1'];

/** Where a server listens that other machines can reach, too. */
export const everywhere: readonly string[] = ['::', '0.0.0.0'];
