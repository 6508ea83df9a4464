import type { Chrome } from 'hoego/pages/chrome';
import type { Head } from 'hoego/pages/head';
import { JsonLd } from 'hoego/template';

type DocumentHeadProps = { readonly head: Head; readonly chrome: Chrome };

/** Everything in `<head>`. The policy stands first, because it holds only for what comes after it. */
export function DocumentHead({ head, chrome }: DocumentHeadProps) {
  return (
    <head>
      <meta charset="utf-8" />
      {chrome.contentSecurityPolicy !== null && (
        <meta http-equiv="Content-Security-Policy" content={chrome.contentSecurityPolicy} />
      )}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title}</title>
      <meta name="description" content={head.description} />
      {head.noindex && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={head.canonical} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fbfcfc" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#13181b" media="(prefers-color-scheme: dark)" />
      {chrome.icon !== null && <link rel="icon" href={chrome.icon} />}
      {chrome.stylesheets.map((address) => (
        <link rel="stylesheet" href={address} />
      ))}
      {[...head.feeds, ...chrome.feeds].map((feed) => (
        <link rel="alternate" type={feed.type} title={feed.title} href={feed.url} />
      ))}
      <Sharing head={head} chrome={chrome} />
      {chrome.verification.google !== null && (
        <meta name="google-site-verification" content={chrome.verification.google} />
      )}
      {chrome.verification.naver !== null && (
        <meta name="naver-site-verification" content={chrome.verification.naver} />
      )}
      {head.jsonLd !== null && <JsonLd text={head.jsonLd} />}
      {chrome.scripts.map((address) => (
        <script type="module" src={address} />
      ))}
    </head>
  );
}

/** What a link to this page looks like elsewhere: Open Graph (ogp.me) and Twitter's card. */
function Sharing({ head, chrome }: DocumentHeadProps) {
  return (
    <>
      <meta property="og:type" content={head.openGraphType} />
      <meta property="og:title" content={head.openGraphTitle} />
      <meta property="og:description" content={head.description} />
      <meta property="og:url" content={head.canonical} />
      <meta property="og:site_name" content={chrome.title} />
      <meta property="og:locale" content={chrome.lang === 'en' ? 'en_US' : 'ko_KR'} />
      {head.image !== null && <meta property="og:image" content={head.image} />}
      {head.published !== null && <meta property="article:published_time" content={head.published} />}
      {head.modified !== null && <meta property="article:modified_time" content={head.modified} />}
      {head.section !== null && <meta property="article:section" content={head.section} />}
      {head.tags.map((tag) => (
        <meta property="article:tag" content={tag} />
      ))}
      <meta name="twitter:card" content={head.image === null ? 'summary' : 'summary_large_image'} />
    </>
  );
}
