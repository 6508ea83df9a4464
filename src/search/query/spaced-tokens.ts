import { isParticle, withoutParticle } from '../analyse/particles.ts';
import { stemOf } from '../analyse/stems.ts';
import { isEmptyBehind, unglued } from '../analyse/unglued.ts';
import { verbForm } from '../analyse/verb/verb-form.ts';
import type { IndexReader } from './index-reader.ts';

/** What many write onto a noun: times, and parts of words that are no name with it. */
const behindNoun = /^([가-힣]{2,}?)((?:중|후|전|시|때|뒤|별|용|측|당|쯤|끼리)([가-힣]*))$/;

/**
 * The words of a query as those write it who put spaces, without 때, 수 and the like behind a verb: these stand everywhere, or by
 * chance in a title, and nobody looks for them.
 */
export async function spacedTokens(typed: readonly string[], index: IndexReader): Promise<readonly string[]> {
  const tokens = (await Promise.all(typed.map((token) => spaced(token, index)))).flat();
  return tokens.filter((token, at) => !isEmptyBehind(tokens[at - 1] ?? '', token));
}

/**
 * A word of a query as those write it who put spaces: a verb before 때, 수 or 법 always (see `unglued`); a noun before 중 and the
 * like, and before a verb, where the site has that noun as a name, but not both together.
 */
async function spaced(token: string, index: IndexReader): Promise<readonly string[]> {
  if (!/^[가-힣]+$/.test(token)) return [token];
  const parts = unglued(token);
  const partings = parts.length > 1 ? [] : [...beforeSuffix(token), ...beforeVerb(token)];
  if (partings.length === 0 || ((await index.name(stemOf(token)))?.posts.length ?? 0) > 0) return parts;
  for (const { noun, rest } of partings) {
    if ((await index.name(stemOf(noun))) !== null) return [noun, rest];
  }
  return parts;
}

/** A word as a noun, which may have its particle, and what is written onto it. */
type Parting = { readonly noun: string; readonly rest: string };

function beforeSuffix(word: string): readonly Parting[] {
  const [, noun = '', rest = '', particle = ''] = behindNoun.exec(word) ?? [];
  return noun === '' || (particle !== '' && !isParticle(particle)) ? [] : [{ noun, rest }];
}

/** What the copula goes on with: 그룹이`었`고, 그대로`입`니다. */
const ofCopula = /^(?:[었였]|입니)/;

/** 파드가죽었다: a noun with its particle, and what surely is a form of a verb. */
function beforeVerb(word: string): readonly Parting[] {
  return Array.from({ length: word.length }, (_, at) => ({
    noun: word.slice(0, at),
    rest: word.slice(at),
  })).filter(
    ({ noun, rest }) =>
      withoutParticle(noun) !== null && !ofCopula.test(rest) && verbForm(rest)?.isSure === true,
  );
}
