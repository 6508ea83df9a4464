import type { TermLink } from '../content/glossary.ts';
import type { Outcome } from '../kernel/diagnostic.ts';
import type { Digest, Digested } from '../kernel/digest.ts';
import { createMapping, everywhere } from '../kernel/mapping.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { weakly } from '../kernel/weakly.ts';
import type { OutputFile } from '../pages/output-file.ts';
import type { Page } from '../pages/page.ts';
import type { RenderedPage, RenderInput } from '../rendering/render-input.ts';
import type { TemplateBundle, TemplateCode } from '../rendering/template-bundle.ts';
import { outputFileOf } from './output-file-of.ts';
import type { PlannedPage } from './planned-page.ts';
import { placeOfPath } from './post-places.ts';
import { problemsIn } from './problems-in.ts';

/** What a build asks of all pages, in lists that are parallel to those of the plan (see `PostLists`). */
type PageLists = ReturnType<typeof createPageLists>;

/** The lists of a plan, which last as long as its pages do. */
export const pageListsOf = weakly((pages: readonly PlannedPage[]): PageLists => createPageLists(pages));

type Rendered = Outcome<RenderedPage | null>;

function createPageLists(pages: readonly PlannedPage[]) {
  const inputs = createMapping(inputOf);
  const files = createMapping(fileOf);
  /** Where among the posts the one is whose HTML a page shows; null for a page that shows none. */
  const placesIn = weakly((paths: readonly SourcePath[]) => {
    const placeOf = placeOfPath(paths);
    return pages.map(({ body }) => (body === null ? null : (placeOf.get(body) ?? null)));
  });
  return {
    /** The HTML that each page shows, of posts with these paths and bodies; null for a page that shows none. */
    shown: (paths: readonly SourcePath[], bodies: readonly Digest[]) =>
      placesIn(paths).map((at) => (at === null ? null : (bodies[at] ?? null))),
    inputs: (
      templates: TemplateBundle,
      bodies: readonly (Digest | null)[],
      terms: readonly (readonly TermLink[])[],
    ) => inputs(pages, everywhere(templates, pages), bodies, terms),
    /** Null for pages that could not be rendered. */
    files: (rendered: readonly Rendered[]) => files(pages, rendered),
    problems: createMapping(problemsIn<RenderedPage | null>),
  };
}

function inputOf(
  { page, layout }: PlannedPage,
  templates: TemplateBundle,
  body: Digest | null,
  terms: readonly TermLink[],
): RenderInput {
  return renderInputOf(page, templates[layout] ?? null, body, terms);
}

const renderInputOf = weakly(
  (
    page: Digested<Page>,
    template: Digested<TemplateCode> | null,
    body: Digest | null,
    terms: readonly TermLink[],
  ): RenderInput => ({ page, template, body, terms }),
);

/** The file of a page. One that could not be rendered has none, and a diagnostic that says why. */
export function fileOf(page: PlannedPage, { value }: Rendered): OutputFile | null {
  return value === null ? null : outputFileOf(page, value.recipe);
}
