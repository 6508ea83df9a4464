import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TemplatePage } from '../../src/pages/page.ts';
import type { SiteFile, SiteFiles } from './browser.ts';
import { packagedTemplates } from './packaged-templates.ts';
import { renderText } from './render-text.ts';
import { barePost, sampleBody, sampleLists, samplePost } from './sample-views.ts';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="240"><rect width="640" height="240" fill="#789"/></svg>';

/** The sample pages by the packaged templates, and the packaged files. */
export async function sampleSite(): Promise<SiteFiles> {
  return siteOfPages([...sampleLists, await samplePost(), barePost()]);
}

/** Pages by the packaged templates, and the packaged files. */
export async function siteOfPages(pages: readonly TemplatePage[]): Promise<SiteFiles> {
  const templates = await packagedTemplates();
  const rendered = await Promise.all(
    pages.map(async (page) => {
      const { text } = await renderText(page, templates[page.layout] ?? null, await sampleBody(page));
      return [page.url, { type: 'text/html; charset=utf-8', content: text ?? '' }] as const;
    }),
  );
  return new Map<string, SiteFile>([
    ...publicFiles(),
    ...rendered,
    ['/assets/cascade.svg', { type: 'image/svg+xml', content: picture }],
  ]);
}

function publicFiles(): [string, SiteFile][] {
  const folder = fileURLToPath(new URL('../../public', import.meta.url));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = `${parentPath}/${name}`.replaceAll('\\', '/');
      const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
      return [
        path.slice(path.lastIndexOf('/public/') + '/public'.length),
        { type, content: readFileSync(path) },
      ];
    });
}
