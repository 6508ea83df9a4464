import type { ParsedPost } from '../content/post.ts';
import type { PostSource } from '../content/source-file.ts';
import type { Store, Texts } from '../engine/task.ts';
import { namesOf } from '../incident/names.ts';
import type { Registries } from '../incident/registry.ts';
import { type Digest, digestOf } from '../kernel/digest.ts';
import { invariant } from '../kernel/invariant.ts';
import { href } from '../kernel/paths.ts';
import type { Plain } from '../kernel/plain.ts';
import type { Confidential } from '../leaks/confidential.ts';
import { type Form, formOf, readable } from '../leaks/readable.ts';
import { together } from '../leaks/together.ts';
import type { Build } from './build.ts';
import { type ReadCopy, textOfBlob, textOfOutput } from './output-text.ts';
import type { Sources } from './sources.ts';

/** A text that everybody may read: what decides about it, and how to come by it. */
export type PublicText = { readonly key: Plain; readonly read: () => Promise<Uint16Array> };

/**
 * What public posts say: their sources as they are written, as internal ones are looked at, their text, their fields as
 * values, and what follows from these. Two sources may write one value differently.
 * @param texts those of the sources
 */
export function textsOfPosts(
  posts: readonly ParsedPost[],
  sources: readonly PostSource[],
  texts: Texts,
  store: Store,
): readonly PublicText[] {
  const writtenAs = new Map(sources.map(({ path, text }) => [path, text]));
  return posts.filter(isPublic).map(({ post, body, confidential }): PublicText => {
    if (confidential !== null) return openTextOf(confidential, store);
    const source = writtenAs.get(post.value.source);
    invariant(source, 'every post was parsed from a source');
    return {
      key: [source, post.digest, body],
      read: async () =>
        together([
          readable(await texts.text(source), 'plain'),
          readable(textOfBlob(body, store), 'markup'),
          readable(JSON.stringify(post.value), 'values'),
        ]),
    };
  });
}

/** Of a post that redacts parts only its source tells for sure what is left: what its public edition shows is in question. */
function openTextOf(confidential: Digest, store: Store): PublicText {
  return {
    key: confidential,
    read: async () => {
      // Only the parse of a post writes such a blob.
      const { open } = JSON.parse(textOfBlob(confidential, store)) as Confidential;
      return together([readable(open, 'plain'), readable(withoutSigns(open), 'plain')]);
    },
  };
}

/** A source without the signs that YAML has around values, of which none is shown. */
function withoutSigns(written: string): string {
  return written.replace(/["'`,{}[\]]/g, ' ');
}

/** What a site says whatever its posts are: configuration, names of the domain, templates, style sheets, where things lie. */
export function textsOfSite(
  { config, templates, styles }: Sources,
  registries: Registries,
  posts: readonly ParsedPost[],
): readonly PublicText[] {
  const addresses = posts
    .filter(isPublic)
    .flatMap(({ post: { value } }) => [value.permalink, `/${value.category}/`])
    .map((url) => `${config.siteUrl}${href(config.base, url)}`);
  return [
    textOfValue(JSON.stringify(config), 'values'),
    textOfValue(JSON.stringify(registries), 'values'),
    textOfValue(JSON.stringify(namesOf(config.lang)), 'values'),
    textOfValue([...new Set(addresses)].join('\n'), 'plain'),
    ...Object.values(templates).map(({ digest, value }) => ({
      key: digest,
      read: async () => readable(value.code, 'script'),
    })),
    ...styles.map(({ text }) => ({ key: text.digest, read: async () => readable(text.value, 'plain') })),
  ];
}

/** All that a site says that keeps nothing. */
export function textsOfBuild({ outputs }: Build, store: Store): readonly PublicText[] {
  return outputs.flatMap((output) => {
    const form = formOf(output.path);
    if (form === null || output.content.kind === 'copy') return [];
    const read = async () =>
      readable((await textOfOutput(output, new Set(), store, async () => null)) ?? '', form);
    return [{ key: [output.path, output.digest], read }];
  });
}

/** Scripts and style sheets that are copied from `public/`: code, of which a post about code may have any piece. */
export function textsOfCode({ outputs }: Build, copied: ReadCopy): readonly PublicText[] {
  return outputs.flatMap(({ path, digest, content }) => {
    if (content.kind !== 'copy' || !isOpenCode(content.from)) return [];
    const read = async () => {
      const bytes = await copied(content.from);
      return readable(new TextDecoder().decode(bytes ?? new Uint8Array()), 'script');
    };
    return [{ key: [path, digest], read }];
  });
}

function isOpenCode(from: string): boolean {
  return from.startsWith('public/') && /\.(?:css|m?js)$/i.test(from);
}

function isPublic({ post }: ParsedPost): boolean {
  return post.value.frontmatter.visibility === 'public';
}

function textOfValue(text: string, form: Form): PublicText {
  return { key: digestOf(text), read: async () => readable(text, form) };
}
