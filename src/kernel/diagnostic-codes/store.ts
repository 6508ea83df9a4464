import type { DiagnosticText } from '../diagnostic-text.ts';

export const storeCodes = {
  'store/damaged': {
    severity: 'warning',
    message: {
      ko: '캐시 일부가 손상되어 그 부분을 다시 만들었습니다',
      en: 'a part of the cache was damaged and has been made again',
    },
    hint: {
      ko: '할 일은 없습니다. 자주 나오면 디스크와 CI의 캐시 설정을 확인하세요.',
      en: 'Nothing to do. If it happens often, look at the disk and at how CI keeps the cache.',
    },
    explain: {
      ko: '캐시의 항목마다 체크섬이 있습니다. 잘렸거나 바뀐 항목은 없는 것으로 보고 다시 만들기 때문에 사이트가 잘못되는 일은 없습니다. 빌드가 강제로 끝난 뒤에는 한 번 나올 수 있습니다.',
      en: 'Every entry of the cache has a checksum. One that was cut or changed counts as absent and is made again, so the site is never wrong. It can be told once after a build that was killed.',
    },
  },
  'store/unwritable': {
    severity: 'warning',
    message: { ko: '캐시에 쓰지 못했습니다({reason})', en: 'the cache could not be written ({reason})' },
    hint: {
      ko: '사이트는 제대로 만들어졌지만 다음 빌드가 느립니다. 디스크의 빈 공간과 .hoego 폴더의 쓰기 권한을 확인하세요.',
      en: 'The site is right, but the next build is slow. Look at the free space and at the permissions of .hoego.',
    },
    explain: {
      ko: '캐시는 빌드를 빠르게 할 뿐 결과에는 영향을 주지 않습니다. 그래서 캐시에 쓰지 못하는 것은 오류가 아닙니다.',
      en: 'The cache only makes builds faster and has no influence on the result, so it is no error when it cannot be written.',
    },
  },
  'store/shard-not-kept': {
    severity: 'error',
    message: {
      ko: '이 부분의 글을 캐시에 남기지 못했습니다',
      en: 'this part of the posts is not in the cache',
    },
    hint: {
      ko: '디스크의 빈 공간과 .hoego 폴더의 쓰기 권한을 확인하고 다시 실행하세요.',
      en: 'Look at the free space and at the permissions of .hoego, and run it again.',
    },
    explain: {
      ko: '--shard는 사이트를 만들지 않고 캐시만 채웁니다. 캐시에 쓰지 못하면 마지막 작업이 가져갈 것이 없으므로, 다른 명령과 달리 오류로 끝납니다.',
      en: '--shard makes no site, it only fills the cache. When that cannot be written there is nothing for the last job to take, so here, unlike elsewhere, it is an error.',
    },
  },
  'store/unusable': {
    severity: 'error',
    message: {
      ko: '캐시에 쓴 것을 다시 읽을 수 없습니다',
      en: 'what is written to the cache cannot be read again',
    },
    hint: {
      ko: 'hoego clean으로 캐시를 지우고 다시 빌드하세요. 그래도 나오면 디스크를 확인하세요.',
      en: 'Remove the cache with hoego clean and build again. If it comes back, look at the disk.',
    },
    explain: {
      ko: '손상된 항목은 다시 만들지만, 방금 쓴 항목까지 거듭 손상되어 있으면 디스크나 메모리를 믿을 수 없습니다. 잘못된 사이트를 발행하지 않으려고 멈춥니다.',
      en: 'Damaged entries are made again. When those that were just written are damaged again and again, the disk or the memory cannot be trusted, and the build stops rather than publish a wrong site.',
    },
  },
} as const satisfies Record<`store/${string}`, DiagnosticText>;
