/** Lines that open, close, and go on: strings, comments, heredocs, blocks, and languages inside languages. */
const samples = {
  yaml: `
apiVersion: v1
data:
  script: |
    echo "$A"
  folded: >-
  - name: "a: b" # 주석
    args: ['x',
      'y']
  key: 'it''s
  : *anchor
---`,
  shellscript: `
#!/bin/bash
cat <<EOF > a.txt
$(date) \${HOME:-/root}
EOF
cat <<-'END'
	END
if [[ -n "$a" ]]; then
  for i in {1..3}; do echo "$i
done"; done
fi
kubectl get pods -n prod | awk '{print $1}' \\
  --sort-by=.status # 정렬
case "$1" in
  a) f() { :; } ;;
esac
echo 'open
it'`,
  json: `
{
  "a": [1, -2.5e3, true, null],
  "b": {"c": "d\\n"},
  "open": "no end
  "key"
  :
], // 주석
}}`,
  python: `
import re, os
@app.get("/x")
async def f(a: int = 1, *args) -> str:
    """설명
    >>> f(1)
    """
    return f"{a!r:>{width}} \\
        {b}"
class A(B, metaclass=C):
    x = r'\\d+(?P<n>.)' if y else [i for i in z]
    s = '''여러
'''
    call(
        key=lambda q: q,
    )  # 끝`,
  typescript: `
import { a, type B } from './a';
export class A<T extends B> implements C {
  private readonly x: Map<string, number> = new Map();
  @dec() get y() { return \`a \${this.x.get('k') ?? \`b
\${1}\`} c\`; }
  /** 문서 @param a 값
   */
  // 주석
  const r = /[a-z]+\\/(?<n>x)/g.test(s) ? a < b : <T,>(z: T) => z;
  type U = { [K in keyof T]?: T[K] } & (string |
    number);
  } as const satisfies X
enum E { A = 1,
}`,
  nginx: `
server {
  listen 443 ssl;
  location ~* \\.(jpg|png)$ {
    proxy_pass http://app:8080;
    add_header X-A "a
b" always;
  if ($http_x = 'y') { return 301 https://$host$request_uri; }
  # 주석
  content_by_lua_block {
    ngx.say("a")
}
}`,
  go: `
package main
import (
	"fmt"
)
func (s *Server) Run(ctx context.Context, m map[string][]int) (err error) {
	q := \`SELECT *
FROM t\`
	ch := make(chan struct{}, 1) // 주석
	go func() { <-ch }()
	fmt.Printf("%d %s\\n", 1, 'a')
	/* 여러
	줄 */
	switch v := x.(type) {
	case int:
type T struct {
	A int \`json:"a"\`
}`,
  java: `
package com.example;
@RestController(value = "a",
    path = {"b"})
public class A<T extends B> extends C implements D {
  /** 문서 {@link A}
   */
  private final List<Map<String, T>> x = new ArrayList<>();
  String s = """
    여러 줄
    """;
  var y = (a, b) -> a::get;
  @Override public void f(int... a) throws E { return; } // 주석
  case 1 -> "x\\n"; /* 열림
  */
}`,
  sql: `
SELECT a, count(*) AS "n" FROM b
WHERE x = 'it''s' AND y IN (1, 2) -- 주석
/* 여러
줄 */
CREATE TABLE t (id BIGINT NOT NULL,
INSERT INTO t VALUES ('open
end');
$$ BEGIN
END $$`,
  docker: `
FROM node:20-alpine AS build
RUN apk add --no-cache curl && \\
    # 주석
    npm ci
ENV A="b c" D=\${E}
COPY --from=build /app /app
CMD ["node", "a.js"]
RUN <<EOF
EOF`,
  html: `
<!doctype html>
<div class="a" style="color: red; background:
  blue" onclick="f('x')">
<!-- 주석
-->
<style>
  .a > b { color: #fff; /* c
  */ }
</style>
<script type="module">
  const a = \`<b>\${1}\`; // x
</script>
</div>&amp;
<img alt='한글`,
  tsx: `
export const A = ({ a }: Props<B>) => (
  <div className={cx('a', { b: c < d })} {...rest}>
    {/* 주석
    */}
    {items.map((i) => <Item<T> key={i} />)}
    글자 &amp; 'quote
  <>
  </>
  </div>
);
const f = <T,>(x: T) => \`a \${<b>c</b>}\`;
return a ? <B /> : null;`,
  markdown: `
# 제목
- 목록 **굵게** _기울임
  - 둘째 \`코드
> 인용
> > 겹친 인용
\`\`\`
\`\`\`js
const a = 1;
\`\`\`html
<div>
1. 하나
| a | b |
|---|---|
[글](https://example.com "제목
---
    들여쓴 코드`,
  vue: `
<script setup lang="ts">
const a = ref<number>(1);
</script>
<template>
  <div :class="{ a: b }" @click="f($event)" v-for="x in y">{{ a + 1 }}
  {{ open
  }}
  </div>
</template>
<style scoped lang="scss">
.a { &:hover { color: v-bind(b); } }
</style>
<!-- 주석
-->`,
  php: `
<?php
namespace A\\B;
$a = <<<SQL
SELECT * FROM t WHERE x = {$b['c']}
SQL;
?>
<b><?= $a ?></b>
/* 여러
*/
function f(?int $a = null): string { return "a {$b} \\n
"; }
#[Attr(1,
)]
$x = <<<'EOT'
EOT;`,
  ruby: `
class A < B
  q = <<~SQL
    SELECT #{a} FROM b
  SQL
  h = <<-HTML.strip
    <b>x</b>
  HTML
  x = %w(a b
  c)
  def f(a:, &b) = "#{a ? "b" : 'c'}"
  /re#{x}
  y/i
=begin
=end
end`,
  cpp: `
#include <vector>
#define F(x) do { \\
  g(x); } while (0)
template <typename T, int N = 1>
class A : public B<T> {
  auto s = R"x(여러
)x";
  std::map<int, std::vector<T>> m{{1, {}}};
  // 이어지는 \\
  /* 열림
  */
#if 0
#endif
  int f(int a,
};`,
  css: `
@media (min-width: 10px) and
.a > .b:not(.c)::after {
  color: rgb(0 0 0 / 50%);
  background: url(a.png)
  grid-template: "a b
  --x:
  /* 열림
  */ margin
  :
}`,
} as const;

/** A language that there are lines for, by its own name. */
export type SampleLanguage = keyof typeof samples;

export const sampleLanguages = Object.keys(samples) as readonly SampleLanguage[];

/** Lines of a language. */
export const sampleLines = (language: SampleLanguage): readonly string[] =>
  samples[language].slice(1).split('\n');
