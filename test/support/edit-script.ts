import fc from 'fast-check';
import { post, type SiteTest, siteTest } from './site-test.ts';

/** One change that an author makes to a site. */
export type Edit = { readonly name: string; readonly apply: (site: SiteTest) => SiteTest };

const paths = [
  'incident/redis.md',
  'docker/overlay.md',
  'docker/build/index.md',
  'notes/한글 이름.md',
  'plain.md',
];

const bodies = [
  '본문입니다.',
  '## 절\n\n[redis](../incident/redis.md#절)와 [[overlay|오버레이]], [[build]]',
  '![그림](그림.png)\n\n```ts title="a.ts"\nconst a = 1;\n```',
  '[없는 글](../docker/none.md)과 [없는 절](/archive/#없음)',
  '2026. 11. 23. 배포\n\n**굵게 **글',
  '> [!NOTE]\n> 각주[^1]\n\n[^1]: 내용 https://example.com을',
];

const fields = [
  '',
  'tags: [Redis, OOM]',
  'tags: [redis]\nseries: 연재',
  'draft: true',
  'date: 2027-01-01',
  'aliases: [/old/]',
  'tagz: [x]',
  'slug: same',
  'updated: 2020-01-01',
  'causes: [memory]\nservices: [api]\nstartedAt: 2026-01-01 10:00\nresolvedAt: 2026-01-01 11:00',
  'causes: [memory]\nservices: [api]\nstartedAt: 2026-03-01 10:0x\nactionItems: [{text: 알림, due: 2027-01-01}]',
  'incidentId: INC-1\nrecurrenceOf: redis\nseverity: sev1\nscope: all',
  'severity: sev9\ntimeline: [{at: 2026-01-01, kind: started, text: 가}]',
  'explains: memory',
];

const titles = ['레디스', '도커: 빌드', '"따옴표" <b>', ''];

const written: fc.Arbitrary<Edit> = fc
  .record({
    path: fc.constantFrom(...paths),
    title: fc.constantFrom(...titles),
    body: fc.constantFrom(...bodies),
    more: fc.constantFrom(...fields),
  })
  .map(({ path, title, body, more }) => ({
    name: `write ${path} (${title}; ${more}; ${body.slice(0, 12)})`,
    apply: (site) => site.write(path, post(title, body, more)),
  }));

const removed: fc.Arbitrary<Edit> = fc
  .constantFrom(...paths)
  .map((path) => ({ name: `remove ${path}`, apply: (site) => site.remove(path) }));

const renamed: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom(...paths), fc.constantFrom(...paths))
  .map(([from, to]) => ({
    name: `rename ${from} ${to}`,
    apply: (site) => (from in site.files ? site.rename(from, to) : site),
  }));

const registered: fc.Arbitrary<Edit> = fc
  .constantFrom(
    'memory: 메모리 고갈',
    'memory:\n  label: 메모리\n  aliases: OOM',
    'retry-storm: 재시도',
    '나쁜 id: 가',
  )
  .map((text) => ({ name: `causes: ${text}`, apply: (site) => site.write('_knowledge/causes.yaml', text) }));

const others: fc.Arbitrary<Edit> = fc.constantFrom<Edit>(
  { name: 'broken frontmatter', apply: (site) => site.write('plain.md', '---\ntitle: [\n---\n본문') },
  {
    name: 'a picture of another size',
    apply: (site) => site.write('docker/build/그림.png', { width: 7, height: 9 }),
  },
  { name: 'no picture', apply: (site) => site.remove('docker/build/그림.png') },
  { name: 'another title of the site', apply: (site) => site.config({ title: '다른 이름' }) },
  { name: 'another base path', apply: (site) => site.config({ base: '/blog/' }) },
  { name: 'line breaks count', apply: (site) => site.config({ markdown: { breaks: true } }) },
  { name: 'another time zone', apply: (site) => site.config({ timeZone: 'America/St_Johns' }) },
  { name: 'drafts are shown', apply: (site) => site.select({ drafts: true }) },
  { name: 'a year later', apply: (site) => site.select({ now: Date.UTC(2027, 10, 23) }) },
);

/** Random changes, as an author, an editor and a clock make them. */
export const editScript: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof({ weight: 5, arbitrary: written }, removed, renamed, registered, others),
  {
    minLength: 1,
    maxLength: 8,
  },
);

/** The site that edit scripts begin with. */
export const firstSite: SiteTest = siteTest({
  'incident/redis.md': post('레디스', bodies[1], fields[1]),
  'docker/build/index.md': post('빌드', bodies[2], fields[2]),
  'docker/build/그림.png': { width: 640, height: 480 },
});
