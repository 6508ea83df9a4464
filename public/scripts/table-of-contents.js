// Opens the table of contents where it stands beside the text, and marks in it the section that is being read.

const toc = document.querySelector('.toc');

/** The links of the table of contents by the heading each leads to. */
function linksByHeading() {
  const pairs = [...toc.querySelectorAll('a')].map((link) => [
    document.getElementById(decodeURIComponent(link.hash.slice(1))),
    link,
  ]);
  return new Map(pairs.filter(([heading]) => heading !== null));
}

/** The last heading above the upper third of the window; undefined before the first. */
function headingBeingRead(headings) {
  return headings.findLast((heading) => heading.getBoundingClientRect().top < window.innerHeight / 3);
}

if (toc !== null) {
  const beside = matchMedia('(min-width: 76rem)');
  const details = toc.querySelector('details');
  const follow = () => {
    details.open = beside.matches;
  };
  follow();
  beside.addEventListener('change', follow);

  const links = linksByHeading();
  const mark = () => {
    const current = links.get(headingBeingRead([...links.keys()]));
    for (const link of links.values()) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  let isWaiting = false;
  addEventListener(
    'scroll',
    () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}
