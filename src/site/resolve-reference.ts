import type { Post } from '../content/post.ts';
import type { Reference, ReferenceTarget } from '../content/reference.ts';
import { type Diagnostic, diagnose, type Outcome, type Place } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { activeFileProblems } from './active-file-problems.ts';
import { anchorProblems } from './anchor-problems.ts';
import type { Link } from './link.ts';
import { type NameIndex, nameIndex } from './name-index.ts';
import { pictureProblems } from './picture-problems.ts';
import type { PostIndex } from './post-index.ts';
import type { PublishedFile } from './published-file.ts';
import { pageAddress } from './redirects.ts';
import { nearPath, type Suggest, suggester } from './suggest.ts';
import { visibilityProblems } from './visibility-problems.ts';

/** Everything a reference can point to. */
export type Targets = {
  readonly posts: PostIndex;
  readonly files: NameIndex<PublishedFile>;
  readonly suggestFile: Suggest;
};

export function targetsOf(posts: PostIndex, files: ReadonlyMap<SourcePath, PublishedFile>): Targets {
  return { posts, files: nameIndex([...files]), suggestFile: suggester([...files.keys()], nearPath) };
}

/** Finds what one reference of a post points to, and what is wrong with that, at its place. */
export function resolveReference(
  from: Post,
  { hole, target }: Reference,
  place: Place,
  targets: Targets,
): Outcome<Link> {
  const isMedia = hole === 'image' || hole === 'src';
  const outcome = linkOf(target, isMedia, place, targets);
  const value = shownLink(outcome.value, target, targets.posts);
  // A title stands inside a link to the same target, which tells of everything that is wrong.
  if (hole === 'title') return { value, diagnostics: [] };
  return {
    value,
    diagnostics: [...outcome.diagnostics, ...problems(from, outcome.value, hole, place, targets)],
  };
}

/** A post that is not shown gives away neither its title nor its address: all a page may say is what its author wrote. */
function shownLink(link: Link, target: ReferenceTarget, posts: PostIndex): Link {
  if (link.kind !== 'post' || !posts.isHidden(link.post)) return link;
  return { kind: 'dead', name: target.kind === 'slug' ? target.slug : target.path };
}

function linkOf(target: ReferenceTarget, isMedia: boolean, place: Place, targets: Targets): Outcome<Link> {
  switch (target.kind) {
    case 'file':
      return linkToFile(target.path, target.anchor, isMedia, place, targets);
    case 'slug':
      return linkToSlug(target.slug, target.anchor, place, targets);
    case 'address':
      return { value: linkToAddress(target, targets), diagnostics: [] };
    case 'outside':
      return dead(target.path, diagnose('link/outside', place, { target: target.path }));
  }
}

function linkToFile(
  path: SourcePath,
  anchor: string | null,
  isMedia: boolean,
  place: Place,
  targets: Targets,
): Outcome<Link> {
  const file = targets.files.find(path);
  if (file.kind === 'found') return alive({ kind: 'file', file: file.thing, query: '', anchor });
  const post = targets.posts.byPath.find(path);
  if (post.kind === 'found' && !isMedia) return alive({ kind: 'post', post: post.thing, query: '', anchor });
  const other = file.kind === 'other-case' ? file : post;
  if (other.kind === 'other-case')
    return dead(path, diagnose('link/case', place, { target: path, right: other.name }));
  if (isMedia)
    return dead(path, diagnose('asset/missing', place, { target: path, nearest: targets.suggestFile(path) }));
  return dead(
    path,
    /\.(?!md$)[^./]+$/.test(path)
      ? diagnose('link/file', place, { target: path, nearest: targets.suggestFile(path) })
      : diagnose('link/missing', place, { target: path, nearest: targets.posts.suggestPath(path) }),
  );
}

function linkToSlug(slug: string, anchor: string | null, place: Place, { posts }: Targets): Outcome<Link> {
  const found = posts.byName.find(slug);
  if (found.kind === 'found') return alive({ kind: 'post', post: found.thing, query: '', anchor });
  return dead(
    slug,
    found.kind === 'other-case'
      ? diagnose('link/case', place, { target: slug, right: found.name })
      : diagnose('link/missing', place, { target: slug, nearest: posts.suggestSlug(slug) }),
  );
}

function linkToAddress(target: ReferenceTarget & { kind: 'address' }, { posts, files }: Targets): Link {
  const { path, query, anchor } = target;
  const post = posts.byAddress.get(pageAddress(path));
  if (post !== undefined) return { kind: 'post', post, query, anchor };
  const file = files.find(`public${path}`);
  return file.kind === 'found'
    ? { kind: 'file', file: file.thing, query, anchor }
    : { kind: 'address', path, query, anchor };
}

function problems(
  from: Post,
  link: Link,
  hole: Reference['hole'],
  place: Place,
  { posts }: Targets,
): readonly Diagnostic[] {
  if (link.kind === 'post') {
    const hidden = visibilityProblems(from, link.post, place, posts);
    return hidden.length > 0 ? hidden : anchorProblems(link.post, link.anchor, place);
  }
  if (link.kind !== 'file') return [];
  const active = activeFileProblems(link.file, place);
  return active.length > 0 || hole !== 'image' ? active : pictureProblems(link.file, place);
}

function alive(value: Link): Outcome<Link> {
  return { value, diagnostics: [] };
}

function dead(name: string, diagnostic: Diagnostic): Outcome<Link> {
  return { value: { kind: 'dead', name }, diagnostics: [diagnostic] };
}
