import type { Scope, SeverityLevel } from '../incident/severity.ts';
import type { PostType } from './post-type.ts';

/** What a site writes in `site.config.ts`. Every key may be left out. */
export type SiteConfigInput = {
  /** The name of the site. */
  readonly title?: string | undefined;
  /** What the site is about, in a sentence. */
  readonly description?: string | undefined;
  /** `https://example.com`: where the site is published, without a path (see `base`). */
  readonly siteUrl?: string | null | undefined;
  /** The path under which it is published: `/` or `/blog/`. */
  readonly base?: string | undefined;
  /** The language of the site and of hoego's messages; `ko` if absent. */
  readonly lang?: 'ko' | 'en' | undefined;
  /** The zone in which days are counted and times without an offset are meant; `Asia/Seoul` if absent. */
  readonly timeZone?: string | undefined;
  /** Who wrote the posts that name no author. */
  readonly authors?: readonly string[] | undefined;
  /** Categories beside `incident`, `docker`, `kubernetes` and `retrospective`, or other words for these. */
  readonly categories?: readonly CategoryInput[] | undefined;
  /** Posts on one page of a list, 1 to 1000; 20 if absent. */
  readonly pageSize?: number | undefined;
  /** The grade of an incident by its severity and scope, 1 the worst; what is left out is as usual. */
  readonly gradeMatrix?:
    | {
        readonly [severity in SeverityLevel]?: { readonly [scope in Scope]?: number | undefined } | undefined;
      }
    | undefined;
  /** Within how many days after an incident of each severity its actions are to be done; 15, 30, 60, 90 if absent. */
  readonly actionSlo?: { readonly [severity in SeverityLevel]?: number | undefined } | undefined;
  /** What the leak scan passes over: regular expressions, each with the reason. */
  readonly leaks?:
    | { readonly allow?: readonly { readonly pattern: string; readonly reason: string }[] | undefined }
    | undefined;
  readonly markdown?:
    | {
        /** Whether a line break in a paragraph is a line break on the page. */
        readonly breaks?: boolean | undefined;
      }
    | undefined;
  readonly feeds?:
    | {
        /** Posts in one feed, 1 to 1000; 20 if absent. */
        readonly limit?: number | undefined;
      }
    | undefined;
  /** Search in the site; `false` for none. */
  readonly search?:
    | false
    | {
        /** Names that mean the same here, in groups: `[['결제 서버', 'payment-api', 'PG']]`. */
        readonly synonyms?: readonly (readonly string[])[] | undefined;
        /** Whether names that engineers write in Hangul and in English mean the same (`노드`, `node`); `true` if absent. */
        readonly reviewedSynonyms?: boolean | undefined;
      }
    | undefined;
  /** Whether pages carry a content security policy; `true` if absent. */
  readonly csp?: boolean | undefined;
  /** Files for hosts to write beside the pages; `['nojekyll']` if absent. */
  readonly hosts?: readonly ('nojekyll' | 'headers' | 'redirects')[] | undefined;
  /** The `content` of the tags by which search engines verify the owner of a site. */
  readonly verification?:
    | { readonly google?: string | null | undefined; readonly naver?: string | null | undefined }
    | undefined;
  /** `https://github.com/o/r/edit/main/posts/{path}`: `{path}` is the post's path under `posts/`. */
  readonly editLink?: string | null | undefined;
};

/** A category as it is written. One that has the `id` of a built-in category changes what it states of that. */
export type CategoryInput = {
  /** The name of its folder and its address: `os` is `/os/`. */
  readonly id: string;
  /** How readers see it; the id if absent. */
  readonly label?: string | undefined;
  /** Other names that a folder or a post's `category` may have for it. */
  readonly labels?: readonly string[] | undefined;
  /** What its posts are when they do not say; `concept` if absent. */
  readonly type?: PostType | undefined;
  readonly description?: string | undefined;
};
