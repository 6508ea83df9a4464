import { expect, test } from 'vitest';
import { parseText } from '../../support/parse-text.ts';

test('what search reads of a post is its text without footnotes, and its code apart', async () => {
  const { text } = await parseText(
    '본문[^1]  \n둘째 줄\n\n## 제목\n\n- 하나\n- ```sh\n  ls\n  ```\n\n[^1]: 각주\n',
  );
  expect(text).toEqual([
    { anchor: null, depth: 1, heading: '', text: '본문\n둘째 줄', code: [] },
    { anchor: '제목', depth: 2, heading: '제목', text: '하나', code: [{ lang: 'sh', text: 'ls' }] },
  ]);
});
