import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { browserPaths, headlessShell } from './browser-paths.mjs';
import { run } from './run.mjs';

/**
 * The browser for the tests. As root on Debian, what is missing of it and of Korean letters is installed.
 * @returns {string | null} its path; null when there is none
 */
export function findBrowser() {
  if (isRootOnDebian()) {
    const shell = lacksBrowser() ? ['chromium-headless-shell'] : [];
    const fonts = hasKoreanFont() ? [] : ['fonts-noto-cjk'];
    // Older releases have no package of the shell.
    if (!installed([...shell, ...fonts])) installed([...(present() === null ? ['chromium'] : []), ...fonts]);
  }
  return present();
}

/** Where every change is checked the lighter browser is worth its download; a person may go on with the one there is. */
function lacksBrowser() {
  if (process.env.CHROMIUM_PATH) return false;
  return process.env.CI === 'true' ? !existsSync(headlessShell) : present() === null;
}

function installed(packages) {
  if (packages.length === 0) return true;
  console.error(`브라우저 테스트에 필요한 패키지를 설치합니다(${packages.join(', ')}).`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    run('apt-get', ['update', '-q'], { env }) === 0 &&
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env }) === 0
  );
}

function present() {
  return browserPaths(process.platform, process.env).find((path) => existsSync(path)) ?? null;
}

/** Only Debian itself: the chromium of Ubuntu's apt is a pointer to a snap, which containers cannot run. */
function isRootOnDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Without one, every syllable is the same box, and a screenshot shows nothing. Only Linux lacks one at first. */
function hasKoreanFont() {
  if (process.platform !== 'linux') return true;
  try {
    return readdirSync('/usr/share/fonts', { recursive: true }).some((name) =>
      /cjk|nanum|korean|pretendard/i.test(String(name)),
    );
  } catch {
    return false;
  }
}
