import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import type { Chart as ChartView } from '../../src/charts/chart.ts';
import { contentSecurityPolicy } from '../../src/pages/content-security-policy.ts';
import { strictView } from '../../src/rendering/strict-view.ts';
import { Chart } from '../../templates/partials/chart.tsx';
import type { SiteFile, SiteFiles } from './browser.ts';
import { sampleCharts } from './sample-charts.ts';
import { sampleChrome } from './sample-views.ts';

const stylesheets = ['site', 'charts', 'code', 'post'].map((name) => `/styles/${name}.css`);

/** A page with these charts, drawn by the packaged partial from a strict view, under the policy of every page. */
export function chartPage(charts: readonly ChartView[]): string {
  const html = renderToString(
    <html lang="ko">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>그림</title>
        <link rel="icon" href="data:," />
        {stylesheets.map((address) => (
          <link rel="stylesheet" href={address} />
        ))}
      </head>
      <body>
        <main class="post">
          <h1>그림</h1>
          <div class="post-body">
            {charts.map((chart, at) => (
              <Chart
                chart={strictView({ ...chart, title: `${chart.title} ${at + 1}` }, 'chart')}
                chrome={sampleChrome}
                id={`chart-${at}`}
              />
            ))}
          </div>
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

/** The sample charts as pages, and the stylesheets. */
export async function chartSite(): Promise<SiteFiles> {
  const pages = Object.entries(sampleCharts).map(
    ([address, charts]) =>
      [address, { type: 'text/html; charset=utf-8', content: chartPage(charts) }] as const,
  );
  const styles = stylesheets.map((address) => {
    const content = readFileSync(new URL(`../../public${address}`, import.meta.url));
    return [address, { type: 'text/css; charset=utf-8', content }] as const;
  });
  return new Map<string, SiteFile>([...pages, ...styles]);
}
