import { serviceLabels, symptoms, things } from './vocabulary.mjs';

/** The form after a vowel of a particle that is written in its form after a consonant. */
const afterVowel = { 을: '를', 이: '가', 은: '는', 과: '와', 로: '으로' };

const words = [...things, ...serviceLabels, ...symptoms].sort((a, b) => b.length - a.length);
const wordAndParticle = new RegExp(`(${words.join('|')})(\\**)(을|이|은|과|로)(?= )`, 'g');

/**
 * Gives every word of the vocabulary the particle that fits it: 큐을 → 큐를, 풀로 stays, 한도로 stays, 색인로 → 색인으로.
 * @param {string} text
 * @returns {string}
 */
export function withParticles(text) {
  return text.replace(wordAndParticle, (_, word, mark, particle) => {
    const syllable = word.charCodeAt(word.length - 1) - 0xac00;
    const final = syllable >= 0 && syllable < 11172 ? syllable % 28 : 0;
    const changes = particle === '로' ? final !== 0 && final !== 8 : final === 0;
    return word + mark + (changes ? afterVowel[particle] : particle);
  });
}
