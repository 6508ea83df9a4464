import { fixedSegments } from '../content/fixed-segments.ts';
import type { Post } from '../content/post.ts';
import type { CategoryConfig, SiteConfig } from '../content/site-config.ts';
import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
import { foldCase } from '../kernel/fold-case.ts';
import { groupBy } from '../kernel/group-by.ts';
import { compareNames } from '../kernel/korean/collate.ts';
import { fieldPlace } from './field-place.ts';
import type { Term } from './taxonomy.ts';
import { termAddresses } from './term-addresses.ts';

/** A category: its `id` is what posts name; an unconfigured one, a folder, has its name as label and no description. */
export type Category = Term & { readonly id: string; readonly description: string };

/**
 * The categories: those configured, in that order and even when empty, then those that only folders name, in Korean
 * order. The category of incident reports also shows reports that are filed elsewhere.
 */
export function categories(posts: readonly Post[], config: SiteConfig): Outcome<readonly Category[]> {
  const filed = groupBy(
    posts.filter(({ category }) => category !== null),
    ({ category }) => foldCase(category ?? ''),
  );
  const configured = config.categories.map((category): Category => {
    const { id, label, description } = category;
    return {
      id,
      label,
      description,
      url: `/${id}/`,
      posts: posts.filter((post) => belongsTo(post, category)),
    };
  });
  const known = new Set(configured.map(({ id }) => foldCase(id)));
  const folders = [...filed]
    .filter(([fold]) => !known.has(fold))
    .map(([, members]) => folderCategory(members));
  const addresses = termAddresses(folders.map(({ id }) => id));
  const unconfigured = folders
    .map((folder): Category => ({ ...folder, url: `/${addresses.get(folder.id)}/` }))
    .sort((a, b) => compareNames(a.label, b.label));
  return { value: [...configured, ...unconfigured], diagnostics: unconfigured.flatMap(reserved) };
}

function belongsTo(post: Post, { id, type }: CategoryConfig): boolean {
  const isFiled = post.category !== null && foldCase(post.category) === foldCase(id);
  return isFiled || (type === 'incident-report' && post.type === 'incident-report');
}

function folderCategory(posts: readonly Post[]): Omit<Category, 'url'> {
  const [id = ''] = posts.map(({ category }) => category?.normalize('NFC') ?? '').sort();
  return { id, label: id, description: '', posts };
}

function reserved({ id, url, posts }: Category): readonly Diagnostic[] {
  if (!fixedSegments.includes(foldCase(url.slice(1, -1)))) return [];
  return posts.map((post) =>
    diagnose('address/reserved', fieldPlace(post, 'category'), { category: id, url }),
  );
}
