/**
 * What a page may load: scripts and styles of the site only, pictures and media also from elsewhere over https. No
 * inline script or style is allowed, so one that an author smuggled past the sanitiser would still not run.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self' https:",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
