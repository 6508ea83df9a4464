import { type ParticlePlace, placeOfParticle } from '../../kernel/korean/particles.ts';
import { finalOf } from '../hangul/syllable.ts';
import { isEnding } from './verb/endings.ts';

const longest = Math.max(...[...placeOfParticle.keys()].map(({ length }) => length));

/** A plural, but for nouns that end so: 핸들, 번들. */
const plural = /(?<=..)(?<![핸번캔샌])들$/;

/** Particles behind a plural of which a verb has no form, as 들어 has 들은 and 들을: pod`들이`. */
const afterPlural = new Set('이 의 에 에게 에서 에는 과 도 만 끼리'.split(' '));

/** Whether a word can be nothing but a particle, or the plural with one. */
export function isParticle(word: string): boolean {
  return placeOfParticle.has(word) || (word.startsWith('들') && afterPlural.has(word.slice(1)));
}

/**
 * A noun without its particle and its plural: `도커에서는` -> `도커`, `서버들이` -> `서버`. The longest particle that fits, by the final consonant before it, too: `서버가`
 * is 서버, but `평가` stays, because 가 follows no consonant.
 * @param least how many syllables must remain; a shorter rest is no noun worth looking for
 * @returns null when no particle fits
 */
export function withoutParticle(word: string, least = 2): string | null {
  const noun = withoutOneParticle(word, least);
  const one = (noun ?? word).replace(plural, '');
  return one === word ? null : one;
}

function withoutOneParticle(word: string, least: number): string | null {
  for (let length = Math.min(longest, word.length - least); length > 0; length--) {
    const place = placeOfParticle.get(word.slice(-length));
    if (place !== undefined && fits(place, word.charAt(word.length - length - 1)))
      return word.slice(0, -length);
  }
  return beforeCopula(word, least);
}

/** The past of the copula, which has all endings of verbs: 서버`였는데`, 버전`이었고`. */
const copula = /^(.+?)(이었|였)(.+)$/;

function beforeCopula(word: string, least: number): string | null {
  const [, noun = '', past, ending = ''] = copula.exec(word) ?? [];
  const isFit = noun.length >= least && fits(past === '였' ? 'vowel' : 'consonant', noun.slice(-1));
  return isFit && isEnding(ending) ? noun : null;
}

/** Particles that no ending of a verb looks like: what they follow is a noun. */
const nounParticles = new Set(
  `를 에서 에게 의 에 로 으로 와 과 까지 부터 가 에서는 에는 으로는 에서의 까지는 까지도 까지만 까지의 부터는 부터의 라는
    이라는`.split(/\s+/),
);

/** From so many syllables on, what stands before 을 is no stem of a verb: 자물쇠거북을, but 죽을. */
const longNoun = 3;

/** Whether a word without its particle is surely a noun. */
export function isNounBefore(noun: string, particle: string): boolean {
  const single = particle.replace(/^들(?=.)/, '');
  return (
    single !== particle ||
    nounParticles.has(particle) ||
    (particle === '을' && noun.length >= longNoun) ||
    /^(?:이었|였)/.test(particle)
  );
}

/** Particles that nouns end in, too: 정확도, 재정의, 우회로, 실행결과. */
const endsOfNouns = new Set([...'도의가과로이만']);

/** Whether what stands behind a noun may as well be its end: `도` of 정확도, but not `를`. */
export function mayBeEndOfNoun(particle: string): boolean {
  return endsOfNouns.has(particle);
}

function fits(place: ParticlePlace, last: string): boolean {
  const final = finalOf(last);
  switch (place) {
    case 'any':
      return true;
    case 'vowel':
      return final === '';
    case 'consonant':
      return final !== '';
    case 'vowel-or-ㄹ':
      return (final === '' && last !== '으') || final === 'ㄹ';
    case 'consonant-but-ㄹ':
      return final !== '' && final !== 'ㄹ';
  }
}
