// Opens the table of contents where it stands beside the text, and marks in it the section that is being read.

const beside = matchMedia('(min-width: 76rem)');

/** The links of the table of contents by the heading each leads to; none on a page without one. */
function linksByHeading() {
  const pairs = [...document.querySelectorAll('.toc a')].map((link) => [
    document.getElementById(decodeURIComponent(link.hash.slice(1))),
    link,
  ]);
  return new Map(pairs.filter(([heading]) => heading !== null));
}

/** The last heading above the upper third of the window; undefined before the first. */
function headingBeingRead(headings) {
  return headings.findLast((heading) => heading.getBoundingClientRect().top < window.innerHeight / 3);
}

let links = linksByHeading();

function mark() {
  const current = links.get(headingBeingRead([...links.keys()]));
  for (const link of links.values()) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** A table that was opened by hand on a narrow screen stays as it is until the screen changes. */
let opened = null;

function open() {
  const details = document.querySelector('.toc details');
  if (details !== null) details.open = beside.matches;
  opened = details;
}

let isWaiting = false;

function markSoon() {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    mark();
  });
}

open();
mark();
beside.addEventListener('change', open);
addEventListener('scroll', markSoon, { passive: true });
// The dev server has brought the page up to date: headings may be others, and the mark is gone.
document.addEventListener('hoego:update', () => {
  if (document.querySelector('.toc details') !== opened) open();
  links = linksByHeading();
  mark();
});
