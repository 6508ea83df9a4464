import { setTimeout as sleep } from 'node:timers/promises';
import { getPage } from '../measure/get-page.mjs';

const pause = 20;

/**
 * How a server answered.
 * @typedef {object} Answers
 * @property {number} good
 * @property {number} bad refused, failed or with an error
 * @property {number} slowest milliseconds
 */

/**
 * Goes on asking a server for a page.
 * @param {number} port
 * @param {string} path
 */
export function watchAnswers(port, path) {
  const answers = { good: 0, bad: 0, slowest: 0 };
  let goesOn = true;
  const reading = (async () => {
    while (goesOn) {
      const begin = performance.now();
      const page = await getPage(port, path);
      answers.slowest = Math.max(answers.slowest, performance.now() - begin);
      if (page?.status === 200) answers.good += 1;
      else answers.bad += 1;
      await sleep(pause);
    }
  })();
  return {
    /** @returns {Promise<Answers>} */
    async stop() {
      goesOn = false;
      await reading;
      return answers;
    },
  };
}
