/** Where a particle may stand: after any syllable, after one that ends in a vowel, or in a consonant. */
export type ParticlePlace = 'any' | 'vowel' | 'consonant' | 'vowel-or-ㄹ' | 'consonant-but-ㄹ';

/**
 * Particles and forms of the copula, which Korean writes onto a noun, by what they may follow. Those of two parts
 * (`에서` + `는`) are made below. Not among them are endings that nouns have more often than particles do: 라 (카메라),
 * 나 (안테나), 고 (광고), 다 (바다), 인 (확인).
 */
const particles: Readonly<Record<ParticlePlace, string>> = {
  any: `의 에 도 만 에서 에게 께 한테 까지 부터 마다 처럼 보다 조차 마저 밖에 만큼 대로 뿐 커녕 에게서 한테서 에서부터
    입니다 입니까 인데 인지 이다 일까`,
  vowel: '를 가 는 와 랑 란 라는 라고 라도 라면 라서 였다 였습니다 예요',
  consonant: `을 이 은 과 이나 이랑 이라 이란 이라는 이라고 이라도 이라면 이라서 이고 이며 이지만 이든지 이었다
    이었습니다 이에요`,
  'vowel-or-ㄹ': '로 로서 로써 로부터',
  'consonant-but-ㄹ': '으로 으로서 으로써 으로부터',
};

/** What may follow a particle of place, direction or company: `에서는`, `로도`, `까지만`, `와의`. */
const carriers = '에 에서 에게 한테 까지 부터 보다 만 로 로서 로부터 으로 으로서 으로부터 와 과'.split(' ');
const followers = '는 도 만 의'.split(' ');

/** Each particle, and where it may stand. */
export const placeOfParticle: ReadonlyMap<string, ParticlePlace> = placesOfAll();

function placesOfAll(): ReadonlyMap<string, ParticlePlace> {
  const simple = Object.entries(particles).flatMap(([place, words]) =>
    words.split(/\s+/).map((particle) => [particle, place as ParticlePlace] as const),
  );
  const places = new Map(simple);
  for (const carrier of carriers) {
    const place = places.get(carrier) ?? 'any';
    for (const follower of followers) places.set(carrier + follower, place);
  }
  places.set('까지는', 'any');
  places.set('만으로', 'any');
  places.set('만으로는', 'any');
  places.set('만을', 'any');
  places.set('만이', 'any');
  places.set('부터가', 'any');
  return places;
}
