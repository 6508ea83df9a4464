import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseText } from '../support/parse-text.ts';

/** What is said of the language of a text, and where: `3:5 language/blame 담당자가 실수로`. */
async function told(text: string, type: 'incident-report' | 'retrospective' | 'howto' = 'incident-report') {
  const { diagnostics } = await parseText(text, { type });
  return diagnostics
    .filter(({ code }) => code.startsWith('language/'))
    .map(({ code, span, args }) => `${span?.line}:${span?.column}-${span?.endColumn} ${code} ${args.words}`);
}

describe('the language of a report', () => {
  test.each([
    ['담당자가 실수로 지웠다.', ['1:1-9 language/blame 담당자가 실수로']],
    ['앞 문단\n\n- 항목\n- 그때 담당자가 실수로 지웠다.', ['4:6-14 language/blame 담당자가 실수로']],
    ['# 원인은 휴먼 에러였다', ['1:3-12 language/human-error 원인은 휴먼 에러']],
    ['| 시각 | 일 |\n|---|---|\n| 09:00 | 모두 제 잘못입니다 |', ['3:14-18 language/self-blame 제 잘못']],
    // Marks of emphasis are none of the words, and stand in the source between them.
    ['**담당자**가 실수로 지웠다.', ['1:3-13 language/blame 담당자가 실수로']],
    ['첫 줄은 길고\n담당자가 실수로\n지웠다.', ['2:1-9 language/blame 담당자가 실수로']],
    ['메모리 누수가 **주범**이었다.', ['1:11-13 language/culprit 주범']],
    ['> [!NOTE]\n> 담당자가 실수로 지웠다.', ['2:3-11 language/blame 담당자가 실수로']],
    ['지난번 장애와 같았다.', ['1:1-7 language/earlier-incident 지난번 장애']],
    ['두 줄에 걸친 담당자가\n설정을 누락했다.', ['1:9-8 language/blame 담당자가 설정을 누락했']],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  test.each([
    '`담당자가 실수로` 라는 문자열을 찾았다.',
    '```text\n담당자가 실수로 지웠다.\n```',
    '> 담당자가 실수로 지웠다고 고객이 말했다.',
    '회의록에는 “담당자가 실수로 지웠다”고 남았다.',
    '[[redis-oom|지난번 장애]]와 같은 원인이었다.',
    '지난번 장애([보고서](redis-oom.md))와 같았다.',
    '담당자가 `--force`를 실행했다.',
    '<!-- 담당자가 실수로 지웠다. -->',
    '담당자가 [실행한 명령](https://example.com/잘못했다)을 봤다.',
  ])('leaves alone: %s', async (text) => {
    expect(await told(text)).toEqual([]);
  });

  test('is that of retrospectives too, and of no other post', async () => {
    expect(await told('모두 제 잘못입니다.', 'retrospective')).toHaveLength(1);
    expect(await told('담당자가 실수로 지웠다.', 'howto')).toEqual([]);
  });
});

describe('our own posts, whatever they are taken for', () => {
  test.each([
    'incident/redis-oom.md',
    'incident/understanding-incidents.md',
    'incident/eks-worker-node-oom/index.md',
    'docker/overlay2/index.md',
    'docker/dockerfile-multi-stage.md',
    'kubernetes/jenkins-on-kubernetes.md',
    'os/process-termination-graceful-shutdown.md',
    'retrospective/elice-third-project.md',
  ])('%s', async (file) => {
    const source = readFileSync(new URL(`../../posts/${file}`, import.meta.url), 'utf8');
    expect(await told(source.replace(/^---\n[\s\S]*?\n---\n/, ''))).toEqual([]);
  });
});
