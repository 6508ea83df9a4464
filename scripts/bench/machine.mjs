import { cpus, loadavg, totalmem } from 'node:os';

/**
 * What a reader needs to judge figures by.
 * @param {string | null} hugo its version
 */
export function machine(hugo) {
  const processors = cpus();
  return {
    model: processors[0]?.model.trim() ?? '?',
    cores: processors.length,
    memory: Math.round(totalmem() / 1024 ** 3),
    node: process.versions.node,
    hugo,
  };
}

/** How many processes wanted to run, on average of the last minute. */
export function load() {
  return Number(loadavg()[0].toFixed(2));
}
