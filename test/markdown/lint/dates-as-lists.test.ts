import { expect, test } from 'vitest';
import { parseText } from '../../support/parse-text.ts';

test.each([
  ['a date is told of once, not again for its month and its day', '2026. 11. 23. 배포', [1]],
  ['so is one in a list', '- 2026. 1. 2. 배포', [3]],
  ['two dates are two', '2026. 1. 2. 배포\n\n문장\n\n2026. 3. 4. 배포', [1, 1]],
])('%s', async (_, text, columns) => {
  const { diagnostics } = await parseText(text);
  const dates = diagnostics.filter(({ code }) => code === 'markdown/date-as-list');
  expect(dates.map(({ span }) => span?.column)).toEqual(columns);
});
