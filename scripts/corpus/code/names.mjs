const verbs = [
  'load',
  'fetch',
  'sync',
  'drain',
  'retry',
  'acquire',
  'publish',
  'verify',
  'collect',
  'resize',
];
const nouns = [
  'Order',
  'Payment',
  'Session',
  'Pool',
  'Cache',
  'Batch',
  'Event',
  'Replica',
  'Token',
  'Metric',
];

/**
 * `drainPool17`
 * @param {import('../create-random.mjs').Random} r
 */
export function methodName(r) {
  return `${r.pick(verbs)}${r.pick(nouns)}${r.int(1, 99)}`;
}

/**
 * `DrainPool17`
 * @param {import('../create-random.mjs').Random} r
 */
export function typeName(r) {
  return methodName(r).replace(/^./, (first) => first.toUpperCase());
}

/**
 * The id of a service where no hyphen may stand: `order_api`.
 * @param {string} service
 */
export function snakeCase(service) {
  return service.replaceAll('-', '_');
}
