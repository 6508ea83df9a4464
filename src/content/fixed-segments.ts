/**
 * First segments of addresses that belong to the site itself, some of them yet to come (the contract's table of
 * addresses). A category may not take one, because its page stands at the top of the site: `/docker/`.
 */
export const fixedSegments: readonly string[] = [
  '404',
  'actions',
  'api',
  'archive',
  'assets',
  'calendar',
  'causes',
  'changes',
  'concepts',
  'errors',
  'feed',
  'fonts',
  'images',
  'lessons',
  'page',
  'posts',
  'scripts',
  'search',
  'series',
  'services',
  'stats',
  'styles',
  'tags',
  'technologies',
];
