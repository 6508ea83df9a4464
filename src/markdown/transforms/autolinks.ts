import type { Link, Root, RootContent, Text } from 'mdast';
import { walk } from '../walk.ts';

/** A host, and the first Korean (or Chinese, or Japanese) letter that a sentence appended to it. */
const hostEnd =
  /^((?:https?:\/\/|www\.)[^/?#\s]+?)[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/iu;

/** Particles and endings that follow an address: `…/docs/를`, `…/docs/입니다`. Longest first. */
const particle =
  /(?:으로부터|에서부터|이라고|으로써|으로는|에서는|에서도|까지는|입니다|이라는|이에요|예요|라고|라는|으로|에서|에게|에는|에도|까지|부터|처럼|보다|마다|이나|이며|이고|하고|을|를|이|가|은|는|의|에|로|와|과|도|만|나|고|인|께)[.,!?:;…)\]}'"’”」』】》〉]*$/u;

/** Marks of Korean punctuation end an address: nobody writes them into one. */
const koreanMark = /[「」『』【】《》〈〉“”‘’（）、。…]/;

/** What follows an address but is no part of it; opening brackets inside it keep a closing one. */
const trailing = /[.,!?:;'"’”」』】》〉…]+$/u;

/** A remote such as `git@github.com:o/r.git` or a password's `@` in `redis://:pw@host`: no mail address. */
const notMail = { before: /[:/@]$/, after: /^[:/@]/ };

/**
 * Cuts from an address that GFM recognised by its look what Korean sentences append to it (T3): everything from the
 * first Hangul in the host (`https://example.com을`), a particle after an ASCII path (`…/docs/를`), closing marks and
 * brackets. A path that really is Korean stays (`…/wiki/쿠버네티스`). Addresses in `<…>` or `[…](…)` are the author's
 * word and are left alone.
 */
export function trimAutolinks(tree: Root, source: string): void {
  walk(tree, 'link', (link, index, parent) => {
    if (!isLiteral(link, source)) return undefined;
    const [text] = link.children;
    if (text?.type !== 'text') return undefined;
    const address = link.url.startsWith('mailto:')
      ? keptMail(text.value, link, parent.children, index)
      : keptAddress(text.value);
    if (address.length === text.value.length) return undefined;
    const rest: Text = { type: 'text', value: text.value.slice(address.length) };
    if (address === '') {
      parent.children.splice(index, 1, rest);
      return index + 1;
    }
    const added = link.url.length - text.value.length;
    link.url = link.url.slice(0, added) + address;
    text.value = address;
    parent.children.splice(index + 1, 0, rest);
    return index + 2;
  });
}

function isLiteral(link: Link, source: string): boolean {
  const start = link.position?.start.offset;
  const first = start === undefined ? undefined : source[start];
  return link.children.length === 1 && first !== '<' && first !== '[';
}

/** The part of a recognised address that really is one. */
export function keptAddress(text: string): string {
  const [unmarked = ''] = text.split(koreanMark, 1);
  const cut = hostEnd.exec(unmarked)?.[1] ?? withoutParticle(unmarked);
  return balanced(cut.replace(trailing, ''));
}

function withoutParticle(text: string): string {
  const found = particle.exec(text);
  // A particle is one only after ASCII: in `…/wiki/쿠버네티스로` nobody can tell the title from the ending.
  return found !== null && /[\x21-\x7e]$/.test(text.slice(0, found.index))
    ? text.slice(0, found.index)
    : text;
}

function balanced(text: string): string {
  const surplus = text.split(')').length - text.split('(').length;
  return surplus > 0 && text.endsWith(')') ? balanced(text.slice(0, -1).replace(trailing, '')) : text;
}

function keptMail(text: string, link: Link, siblings: readonly RootContent[], index: number): string {
  const neighbour = (at: number) => {
    const node = siblings[at];
    return node?.type === 'text' && at !== index ? node.value : '';
  };
  const isMail = !notMail.before.test(neighbour(index - 1)) && !notMail.after.test(neighbour(index + 1));
  return isMail || !link.url.startsWith('mailto:') ? text : '';
}
