import { Agent, get } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 4 });
const patience = 30_000;

/**
 * Asks a server on the loopback interface for a page.
 * @param {number} port
 * @param {string} path percent-encoded
 * @returns {Promise<{ status: number, body: Buffer } | null>} null when nobody answers
 */
export function getPage(port, path) {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path, agent, timeout: patience }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts) }));
      response.on('error', () => resolve(null));
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(null));
  });
}
