import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { TermLink } from '../content/glossary.ts';
import type { Made } from '../kernel/blob.ts';
import { type Diagnostic, diagnose, type Place } from '../kernel/diagnostic.ts';
import type { Digested } from '../kernel/digest.ts';
import { invariant } from '../kernel/invariant.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { weakly } from '../kernel/weakly.ts';
import type { Chrome } from '../pages/chrome.ts';
import type { Page, TemplatePage } from '../pages/page.ts';
import { atom } from './atom.ts';
import { partAtMarks } from './body-mark.ts';
import { csv } from './csv.ts';
import { escapeHtml } from './escape-html.ts';
import { icalendar } from './icalendar.ts';
import { jsonDocument } from './json-document.ts';
import { jsonFeed } from './json-feed.ts';
import { loadTemplate } from './load-template.ts';
import { placeInTemplate } from './place-in-template.ts';
import type { Insertion, Recipe } from './recipe.ts';
import { blobOfRecipe } from './recipe-blob.ts';
import type { RenderedPage, RenderInput } from './render-input.ts';
import { robots } from './robots.ts';
import { rss } from './rss.ts';
import { sitemap } from './sitemap.ts';
import { strictView } from './strict-view.ts';
import type { TemplateCode } from './template-bundle.ts';
import { TemplateMistake } from './template-mistake.ts';

/**
 * One page as a recipe: by its template, or by the writer of its standard.
 * @returns null, with an error, when the template failed
 */
export async function renderPage(input: RenderInput): Promise<Made<RenderedPage | null>> {
  const { page, template } = input;
  const { value } = page;
  switch (value.layout) {
    case 'rss':
      return written({ ...withoutBody, pieces: [rss(value.view)] });
    case 'atom':
      return written({ ...withoutBody, pieces: [atom(value.view)] });
    case 'json-feed':
      return written({ ...withoutBody, pieces: [jsonFeed(value.view)] });
    case 'sitemap':
      return written({ ...withoutBody, pieces: [sitemap(value.view)] });
    case 'json':
      return written({ ...withoutBody, pieces: [jsonDocument(value.view)] });
    case 'csv':
      return written({ ...withoutBody, pieces: [csv(value.view)] });
    case 'icalendar':
      return written({ ...withoutBody, pieces: [icalendar(value.view)] });
    case 'robots':
      return written({ ...withoutBody, pieces: [robots(value.view)] });
    default:
      invariant(template !== null, `the layout ${value.layout} has a template`);
      return renderTemplate(value, template, input);
  }
}

/** A page whose template did not come to an end. */
export function unrendered({ page }: RenderInput, problem: (place: Place) => Diagnostic): Made<null> {
  return failed(problem({ file: templateOf(page.value.layout) }));
}

const withoutBody = { body: null, insertions: [] } as const;

function written(recipe: Recipe): Made<RenderedPage> {
  const blob = blobOfRecipe(recipe);
  return { value: { recipe: blob.digest }, diagnostics: [], blobs: [blob] };
}

function failed(problem: Diagnostic): Made<null> {
  return { value: null, diagnostics: [problem], blobs: [] };
}

function templateOf(layout: Page['layout']): SourcePath {
  return `templates/pages/${layout}.tsx`;
}

function renderTemplate(
  page: TemplatePage,
  template: Digested<TemplateCode>,
  { body, terms }: RenderInput,
): Made<RenderedPage | null> {
  const file = templateOf(page.layout);
  try {
    const component = loadTemplate(template);
    const props = { view: strictView(page.view, 'view'), chrome: strictChrome(page.chrome.value) };
    const html = `${doctype}${renderToString(h(component, props))}\n`;
    if (!html.startsWith('<html', doctype.length)) return failed(diagnose('template/no-page', { file }, {}));
    return written({
      body,
      insertions: terms.flatMap(linkAround),
      pieces: partAtMarks(html),
    });
  } catch (thrown) {
    return failed(diagnosticOf(thrown, placeInTemplate(thrown, template.value.sourceMap, file)));
  }
}

const doctype = '<!doctype html>\n';

/** Most pages that come together have one chrome. No template can change it for the next. */
const strictChrome = weakly((chrome: Chrome) => strictView(chrome, 'chrome'));

/** A link around words that name a concept. */
function linkAround({ from, until, url }: TermLink): readonly Insertion[] {
  return [
    { at: from, text: `<a class="term" href="${escapeHtml(url)}">` },
    { at: until, text: '</a>' },
  ];
}

/** The author is told what failed and where; the stack stays here. */
function diagnosticOf(thrown: unknown, place: Place): Diagnostic {
  if (thrown instanceof TemplateMistake) return thrown.diagnosticAt(place);
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return diagnose('template/throws', place, { reason });
}
