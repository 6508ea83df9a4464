/** What a post is, whatever category it is filed under. Only `incident-report` enters statistics. */
export const postTypes = [
  'incident-report',
  'concept',
  'howto',
  'troubleshooting',
  'talk-notes',
  'retrospective',
] as const;

export type PostType = (typeof postTypes)[number];
