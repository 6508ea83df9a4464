import type { Bilingual } from '../kernel/diagnostic-text.ts';

/** An option as commander takes it, and what the help says of it. */
export type FlagText = { readonly flags: string; readonly text: Bilingual };

/** A command and the options it has beside the common ones. */
export type CommandText = {
  /** What may follow the name, as commander takes it: `[paths...]`. */
  readonly operands: string;
  readonly text: Bilingual;
  readonly flags: readonly FlagText[];
};

const strict: FlagText = {
  flags: '--strict',
  text: { ko: '경고가 있어도 실패합니다', en: 'fail on warnings too' },
};

const out: FlagText = {
  flags: '--out <DIR>',
  text: {
    ko: '출력 폴더(기본값: 사이트 폴더의 dist)',
    en: 'the output folder (default: dist in the site folder)',
  },
};

const base: FlagText = {
  flags: '--base <PATH>',
  text: {
    ko: '사이트가 놓일 경로(예: /blog/). 설정의 base보다 앞섭니다',
    en: 'the path the site lies under, /blog/; overrides base',
  },
};

const port: FlagText = {
  flags: '--port <N>',
  text: {
    ko: '포트(기본값 4000). 쓰이고 있으면 비어 있는 다음 번호를 씁니다',
    en: 'the port (default 4000), or the next one that is free',
  },
};

/** What of the posts is taken into account. */
const selection: readonly FlagText[] = [
  { flags: '--drafts', text: { ko: '초안도 넣습니다', en: 'include drafts' } },
  {
    flags: '--future',
    text: { ko: '날짜가 아직 오지 않은 글도 넣습니다', en: 'include posts whose date has not come' },
  },
  {
    flags: '--now <TIME>',
    text: {
      ko: '이 시각에 실행하는 것처럼 합니다(예: 2026-11-23, 2026-11-23T09:00+09:00)',
      en: 'as if it were this time (2026-11-23, 2026-11-23T09:00+09:00)',
    },
  },
  {
    flags: '--edition <EDITION>',
    text: {
      ko: 'public은 공개할 글만, internal은 내부 글까지 넣습니다(기본값 public)',
      en: 'public (the default) leaves internal posts out, internal includes them',
    },
  },
];

/** Options that every command has. */
export const commonFlags: readonly FlagText[] = [
  {
    flags: '--root <DIR>',
    text: { ko: '사이트 폴더(기본값: 현재 폴더)', en: 'the folder of the site (default: here)' },
  },
  {
    flags: '--posts <DIR>',
    text: {
      ko: '글 폴더(기본값: 사이트 폴더의 posts). 설정과 템플릿은 --root의 것을 씁니다',
      en: 'the folder of the posts (default: posts in the site folder); all else comes from --root',
    },
  },
  {
    flags: '--config <FILE>',
    text: {
      ko: '설정 파일(기본값: 사이트 폴더의 site.config.ts)',
      en: 'the configuration (default: site.config.ts)',
    },
  },
  {
    flags: '--json',
    text: {
      ko: '결과와 진단을 한 줄에 하나씩 JSON으로 냅니다',
      en: 'results and diagnostics as JSON, one a line',
    },
  },
  {
    flags: '--quiet',
    text: { ko: '실패의 원인이 되는 것만 알립니다', en: 'tell only what makes the command fail' },
  },
  { flags: '--no-color', text: { ko: '색을 쓰지 않습니다', en: 'no colours' } },
  {
    flags: '--lang <LANG>',
    text: {
      ko: '메시지의 언어: ko 또는 en(기본값: 사이트의 언어)',
      en: 'language of messages: ko or en (default: that of the site)',
    },
  },
  { flags: '--debug', text: { ko: '버그가 났을 때 호출 스택까지 보입니다', en: 'show the stack of a bug' } },
];

/** All commands, in the order of the help. */
export const commandTable = {
  build: {
    operands: '',
    text: { ko: '글을 사이트로 만들어 dist/에 씁니다', en: 'make the site of the posts, in dist/' },
    flags: [
      out,
      base,
      {
        flags: '--site-url <URL>',
        text: {
          ko: '사이트의 주소(예: https://example.com). 설정의 siteUrl보다 앞섭니다',
          en: 'the address of the site, https://example.com; overrides siteUrl',
        },
      },
      ...selection,
      {
        flags: '--previous <PATH>',
        text: {
          ko: '이전에 발행한 api/v1 폴더나 그 안의 파일. /changes/에서 무엇이 달라졌는지 견줍니다',
          en: 'an earlier api/v1 folder or a file of it; /changes/ tells what is new since',
        },
      },
      {
        flags: '--jobs <N>',
        text: { ko: '동시에 쓸 작업자 수의 상한', en: 'the most workers to use at once' },
      },
      {
        flags: '--shard <I/N>',
        text: {
          ko: '글의 I번째 몫만 처리해 캐시에 넣고 발행하지 않습니다(CI 여러 대로 나눌 때)',
          en: 'put only the I-th of N parts of the posts into the cache and publish nothing (for CI matrices)',
        },
      },
      {
        flags: '--no-cache',
        text: { ko: '이전 결과를 다시 쓰지 않습니다', en: 'remember nothing from before' },
      },
      strict,
    ],
  },
  dev: {
    operands: '',
    text: {
      ko: '글을 쓰는 동안 사이트를 이 컴퓨터에서 보여 주고, 저장하면 열린 페이지를 바로 고칩니다',
      en: 'serve the site to this machine while it is written; what is saved shows at once in open pages',
    },
    flags: [
      port,
      {
        flags: '--host',
        text: {
          ko: '같은 네트워크의 다른 기기에서도 열 수 있게 합니다. 주소에 든 token이 있어야 열립니다',
          en: 'let other devices on the network open it, with the token in the address',
        },
      },
      { flags: '--open', text: { ko: '브라우저에서 엽니다', en: 'open it in the browser' } },
      {
        flags: '--no-drafts',
        text: {
          ko: '초안, 예약한 글, 내부 글을 뺍니다',
          en: 'leave out drafts, scheduled and internal posts',
        },
      },
    ],
  },
  preview: {
    operands: '',
    text: {
      ko: '만들어 둔 사이트를 호스팅처럼 이 컴퓨터에서 보여 줍니다',
      en: 'serve the built site to this machine, as a host would',
    },
    flags: [port, out, base],
  },
  check: {
    operands: '[paths...]',
    text: {
      ko: '사이트를 쓰지 않고 build가 검사하는 것을 모두 검사합니다. 경로를 주면 그 글의 진단만 보입니다',
      en: 'check all that build checks, without writing; with paths, tell only of these posts',
    },
    flags: [
      {
        flags: '--fix',
        text: { ko: '고칠 수 있는 것을 글에서 직접 고칩니다', en: 'mend in the posts what can be mended' },
      },
      {
        flags: '--since <REF>',
        text: {
          ko: '이 git 리비전 뒤에 바뀐 글의 진단만 보입니다',
          en: 'tell only of posts changed since this git revision',
        },
      },
      {
        flags: '--external',
        text: {
          ko: '바깥 링크에 접속해 살아 있는지도 확인합니다',
          en: 'also ask whether links to other sites are alive',
        },
      },
      ...selection,
      strict,
    ],
  },
  search: {
    operands: '<query...>',
    text: {
      ko: '만들어 둔 사이트에서 찾습니다. 오류 로그를 붙여 넣어도 되고, -이면 표준 입력의 줄마다 찾습니다',
      en: 'search the built site, also for a pasted error; - reads queries from standard input, one a line',
    },
    flags: [
      {
        flags: '--dist <DIR>',
        text: {
          ko: '만들어 둔 사이트의 폴더(기본값: 사이트 폴더의 dist)',
          en: 'the folder of the built site (default: dist in the site folder)',
        },
      },
    ],
  },
  list: {
    operands: '',
    text: { ko: '글의 목록을 보입니다', en: 'list the posts' },
    flags: [],
  },
  explain: {
    operands: '[code]',
    text: {
      ko: '진단 코드의 뜻을 설명합니다. 코드가 없으면 모두 나열합니다',
      en: 'explain a diagnostic code; without one, list them all',
    },
    flags: [],
  },
  clean: {
    operands: '',
    text: { ko: '캐시와 남은 임시 파일을 지웁니다', en: 'remove the cache and left-over temporary files' },
    flags: [
      {
        flags: '--out [DIR]',
        text: {
          ko: 'hoego가 만든 출력 폴더도 지웁니다(기본값: 사이트 폴더의 dist)',
          en: 'also the output folder, if hoego made it (default: dist in the site folder)',
        },
      },
    ],
  },
  schema: {
    operands: '',
    text: {
      ko: '머리말(frontmatter)의 JSON Schema를 냅니다',
      en: 'print the JSON Schema of the frontmatter',
    },
    flags: [
      {
        flags: '--write',
        text: {
          ko: 'VS Code용 설정과 스니펫을 .vscode/에 씁니다',
          en: 'write settings and snippets for VS Code to .vscode/',
        },
      },
    ],
  },
} as const satisfies Readonly<Record<string, CommandText>>;

export type CommandName = keyof typeof commandTable;
