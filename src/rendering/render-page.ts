import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Diagnostic, diagnose, type Outcome, type Place } from '../kernel/diagnostic.ts';
import type { Digested } from '../kernel/digest.ts';
import { invariant } from '../kernel/invariant.ts';
import type { TemplatePage } from '../pages/page.ts';
import { atom } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import { loadTemplate } from './load-template.ts';
import { placeInTemplate } from './place-in-template.ts';
import type { RenderedPage, RenderInput } from './render-input.ts';
import { robots } from './robots.ts';
import { rss } from './rss.ts';
import { sitemap } from './sitemap.ts';
import { strictView } from './strict-view.ts';
import type { TemplateCode } from './template-bundle.ts';
import { TemplateMistake } from './template-mistake.ts';

/**
 * One page as text: by its template, or by the writer of its standard.
 * @returns null, with an error, when the template failed
 */
export async function renderPage({ page, template }: RenderInput): Promise<Outcome<RenderedPage | null>> {
  switch (page.layout) {
    case 'rss':
      return written(rss(page.view));
    case 'atom':
      return written(atom(page.view));
    case 'json-feed':
      return written(jsonFeed(page.view));
    case 'sitemap':
      return written(sitemap(page.view));
    case 'robots':
      return written(robots(page.view));
    default:
      invariant(template !== null, `the layout ${page.layout} has a template`);
      return renderTemplate(page, template);
  }
}

function written(text: string): Outcome<RenderedPage> {
  return { value: { text }, diagnostics: [] };
}

function renderTemplate(page: TemplatePage, template: Digested<TemplateCode>): Outcome<RenderedPage | null> {
  const file = `templates/pages/${page.layout}.tsx`;
  try {
    const component = loadTemplate(template);
    const props = { view: strictView(page.view, 'view'), chrome: strictView(page.chrome.value, 'chrome') };
    const html = renderToString(h(component, props));
    if (html.startsWith('<html')) return written(`<!doctype html>\n${html}\n`);
    return { value: null, diagnostics: [diagnose('template/no-page', { file }, {})] };
  } catch (thrown) {
    const place = placeInTemplate(thrown, template.value.sourceMap, file);
    return { value: null, diagnostics: [diagnosticOf(thrown, place)] };
  }
}

/** The author is told what failed and where; the stack stays here. */
function diagnosticOf(thrown: unknown, place: Place): Diagnostic {
  if (thrown instanceof TemplateMistake) return thrown.diagnosticAt(place);
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return diagnose('template/throws', place, { reason });
}
