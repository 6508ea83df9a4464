import { Buffer } from 'node:buffer';
import type { Post } from '../content/post.ts';
import { LostBlob } from '../engine/lost-blob.ts';
import type { Store } from '../engine/task.ts';
import { blobOf } from '../kernel/blob.ts';
import type { Diagnostic } from '../kernel/diagnostic.ts';
import { type Digest, type Digested, fingerprint } from '../kernel/digest.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { Chrome } from '../pages/chrome.ts';
import type { OutputFile } from '../pages/output-file.ts';
import type { Page } from '../pages/page.ts';
import type { Project } from '../site/assemble.ts';
import { fingerprintOfProject, type Middle, type Planned, timeOf } from './middle.ts';
import { type PlannedPage, textOfPage } from './planned-page.ts';

/** What is kept of a plan: everything but the views of its pages, which are blobs under the pages' digests. */
type KeptPlan = {
  readonly pages: readonly (Omit<PlannedPage, 'page'> & { readonly digest: Digest })[];
  readonly chrome: Digested<Chrome> | null;
  readonly glossary: Planned['glossary'];
  readonly topicNames: Planned['topicNames'];
  readonly files: readonly OutputFile[];
  readonly shown: readonly SourcePath[];
  readonly scheduled: readonly SourcePath[];
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * A middle that a store remembers, as it does the two edges: by the fingerprint of everything that goes into it. After an
 * edit of a text alone all posts are equal (see Post), and so is the plan; its views are read only where a page is rendered.
 * @param middle makes what is not remembered
 */
export function createRememberedMiddle(middle: Middle, store: Store, engine: Digest): Middle {
  return (posts, project) => {
    const key = keyOf(posts, project, engine);
    const known = store.get(key);
    if (known?.blobs.every((digest) => store.hasBlob(digest))) {
      // Only this function puts under such a key.
      return planOf(known.outcome as KeptPlan, store);
    }
    const planned = middle(posts, project);
    // Pages that are as they were have no text in this store yet, when the middle knows them from somewhere else.
    for (const { page } of planned.pages) {
      if (!store.hasBlob(page.digest)) store.putBlob(blobOf(textOfPage(page.value)));
    }
    store.put(key, { outcome: keptOf(planned), blobs: planned.pages.map(({ page }) => page.digest) });
    return planned;
  };
}

function keyOf(posts: readonly Digested<Post>[], project: Project, engine: Digest): Digest {
  const digests = posts.map(({ digest }) => digest);
  return fingerprint([engine, 'plan', digests, fingerprintOfProject(project), timeOf(posts, project)]);
}

function keptOf({ pages, ...others }: Planned): KeptPlan {
  return {
    pages: pages.map(({ page, ...facts }) => ({ ...facts, digest: page.digest })),
    chrome: pages[0]?.page.value.chrome ?? null,
    ...others,
  };
}

function planOf({ pages, chrome, ...others }: KeptPlan, store: Store): Planned {
  return {
    ...others,
    pages: pages.map(({ digest, ...facts }) => ({ ...facts, page: keptPage(digest, chrome, store) })),
  };
}

/** A page whose value is read when it is asked for; its digest is known without. */
function keptPage(digest: Digest, chrome: Digested<Chrome> | null, store: Store): Digested<Page> {
  return {
    digest,
    get value() {
      const bytes = store.blob(digest);
      if (bytes === undefined) throw new LostBlob(digest);
      return { ...JSON.parse(Buffer.from(bytes).toString()), chrome };
    },
  };
}
