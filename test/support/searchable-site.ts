import { readdirSync, readFileSync } from 'node:fs';
import type { SiteFile, SiteFiles } from './browser.ts';
import { indexOf } from './search-site.ts';
import { post, type SiteTest, siteTest } from './site-test.ts';

type Bundled = readonly { readonly path: string; readonly text: string }[];

const { bundleSearch }: { bundleSearch(): Promise<Bundled> } = await import(
  new URL('../../scripts/setup/bundle-search.mjs', import.meta.url).href
);
const bundled = await bundleSearch();

const report = (title: string, body: string, date: string, more: string) =>
  post(title, body, `type: incident-report\n${more}`).replace('2026-01-02', date);

/** Posts of our own words that searches in a browser are tried on. */
export const searchedPosts: SiteTest = siteTest({
  'docker/registry.md': post(
    '도커 레지스트리로 옮긴 뒤 느려진 이미지 받기',
    '도커를 쓰는 팀이 레지스트리를 옮겼더니 이미지를 받는 시간이 느려졌다.\n\n## 원인\n\n### 프록시\n\n프록시가 레이어를 저장하지 않아 도커가 매번 원본까지 갔다. <b>굵은</b> 글.\n\n## 조치\n\n도커 앞에 캐시를 두었다.',
    'tags: [도커, 레지스트리]',
  ),
  'docker/compose.md': post(
    '도커 컴포즈로 시험 환경 만들기',
    '도커 컴포즈 파일 하나로 `a < b && c`를 돌렸다.\n\n## 볼륨\n\n도커 볼륨을 지우는 순서.',
    'tags: [도커]',
  ).replace('2026-01-02', '2024-05-06'),
  'incident/vault.md': report(
    'Vault 봉인으로 멈춘 배포',
    '볼트가 봉인되어 도커 배포가 멈췄다.\n\n```text\nError making API request. Code: 503. Errors: Vault is sealed\n```\n\n## 해결\n\n세 사람이 키 조각을 모아 봉인을 풀었다.',
    '2025-03-04',
    'tags: [vault]\nerrorSignatures: ["Vault is sealed"]',
  ),
  'incident/oom.md': report(
    '배치가 메모리를 다 써서 죽은 밤',
    '새벽 배치가 죽었다.\n\n```text\nContainer batch was OOMKilled, exit code 137\n```\n\n## 교훈\n\n상한을 둔다.',
    '2025-06-07',
    'tags: [메모리]\nerrorSignatures: ["OOMKilled"]',
  ),
});

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
};

/** A site in memory with its index, the packaged styles and the script of search, below a base path. */
export async function searchableSite(site: SiteTest = searchedPosts, base = '/'): Promise<SiteFiles> {
  const based = site.config({ base });
  const { outputs } = await based.build();
  const index = Object.entries(await indexOf(based)).map(([name, text]) => [`search/${name}`, text] as const);
  const styles = readdirSync(packaged('styles')).map((name) => `styles/${name}`);
  const links = styles.map((path) => `<link rel="stylesheet" href="${base}${path}">`).join('');
  const script = `<script type="module" src="${base}scripts/search.js"></script>`;
  const pages = Object.entries(outputs).map(([path, text]) => [
    path,
    text.replace(/<link rel="stylesheet"[^>]*>/g, '').replace('</head>', `${links}${script}</head>`),
  ]);
  const files = [...styles, 'search/worker.js'].map((path) => [path, readFileSync(packaged(path), 'utf8')]);
  const scripts = bundled.map(({ path, text }) => [path, text]);
  const served = [...pages, ...index, ...files, ...scripts].map(
    ([path = '', text = '']) =>
      [base + path.replace(/(^|\/)index\.html$/, '$1'), fileOf(path, text)] as const,
  );
  // A site without an icon of its own is asked for this one.
  return new Map([...served, ['/favicon.ico', fileOf('favicon.ico', '')]]);
}

function fileOf(path: string, content: string): SiteFile {
  return { type: types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8', content };
}

function packaged(path: string): URL {
  return new URL(`../../public/${path}`, import.meta.url);
}
