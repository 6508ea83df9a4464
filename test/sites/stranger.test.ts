import { expect, test } from 'vitest';
import { deadLinks } from '../support/links-of.ts';
import { siteTest } from '../support/site-test.ts';

/** A post as it comes from another blog, by somebody who never heard of hoego. */
const strangersPost = `---
title: 도커 네트워크 삽질기
date: 2021-03-04 22:10:00
tags: [Docker, CI/CD, 네트워크]
---
# 도커 네트워크 삽질기

<p align="center"><img src="./images/bridge.png" width="480" style="border:1px solid"></p>

컨테이너끼리 통신이 **안 되는(timeout)**문제를 겪었다.<br>
원인은 [예전 글](/2020/12/docker-network)에 적어 두었다.
---

\`\`\`yml
services:
  db:
    environment:
      - MYSQL_URL=mysql://root@db/app?password=hunter2
\`\`\`

<center>끝</center>

![구성도](images/bridge.png)
`;

const site = siteTest({
  'docker-network.md': strangersPost,
  'images/bridge.png': { width: 480, height: 320 },
});

test('hoego를 모르는 사람의 글도 오류 없이 지어진다', async () => {
  const { diagnostics, page, outputs } = await site.build();
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const html = page('posts/docker-network/index.html');
  expect(html).toContain('<strong>안 되는(timeout)</strong>문제를');
  expect(html).toContain('width="480" height="320"');
  expect(html).toContain('hunter2');
  expect(html).not.toContain('border:1px');
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(outputs).toHaveProperty(['tags/CI-CD/index.html']);
  expect(deadLinks(outputs)).toEqual(['posts/docker-network/index.html -> /2020/12/docker-network']);
});

test('무엇이 달라졌는지는 그 줄에서 알려 준다', async () => {
  const { problems } = await site.build();
  expect(problems).toEqual([
    'posts/docker-network.md:6:1 hint markdown/top-heading',
    'posts/docker-network.md:8:1 hint html/removed-attribute',
    'posts/docker-network.md:8:19 hint html/removed-attribute',
    'posts/docker-network.md:10:1 warning markdown/setext-heading',
    'posts/docker-network.md:11:5 warning link/dead-root',
    'posts/docker-network.md:21:1 warning html/removed-element',
  ]);
});

test('실수 다섯 가지는 다섯 줄로, 저마다의 자리에서 알려 준다', async () => {
  const mistaken = `---
title: ""
date: 2024-02-30
tags: { a: b }
draft: maybe
---

[없는 글](none.md)
`;
  const { problems } = await siteTest({ 'docker/mistaken.md': mistaken }).build();
  expect(problems.map((problem) => problem.replace(/^(\S+) (\w+) .*/, '$1 $2'))).toEqual([
    'posts/docker/mistaken.md:2:8 error',
    'posts/docker/mistaken.md:3:7 error',
    'posts/docker/mistaken.md:4:7 error',
    'posts/docker/mistaken.md:5:8 error',
    'posts/docker/mistaken.md:8:1 error',
  ]);
});
