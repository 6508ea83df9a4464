/**
 * How many files and folders a process has the kernel watch.
 * @param {readonly string[]} infos content of the files in /proc/<pid>/fdinfo
 */
export function countWatches(infos) {
  return infos.reduce((total, info) => total + (info.match(/^inotify wd:/gm)?.length ?? 0), 0);
}
