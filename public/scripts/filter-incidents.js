// Filters the incidents of `/incident/` in place, where all of them are on the page. What is chosen stands in the address,
// `?severity=sev2&year=2023`, so it can be kept, shared and gone back to. Without this each value has a page of its own.

const words = document.documentElement.lang.startsWith('en')
  ? {
      found: (count, total) => `${count} of ${total} incidents`,
      clear: 'Show all',
      none: 'No incident is like that.',
    }
  : {
      found: (count, total) => `${total}건 중 ${count}건`,
      clear: '모두 보기',
      none: '조건에 맞는 장애가 없습니다.',
    };

const filterOf = () => document.querySelector('.incident-filter[data-whole]');
const linksOf = (filter) => [...filter.querySelectorAll('a[data-facet]')];
const rowsOf = () => [...document.querySelectorAll('.incident-table tbody tr')];

/** The values chosen in the address, by facet: of one facet any, of several all must fit. Others in it are not ours. */
function chosenIn(filter) {
  const facets = new Set(linksOf(filter).map((link) => link.dataset.facet));
  const query = new URLSearchParams(location.search);
  return new Map(
    [...facets].map((facet) => [facet, query.getAll(facet)]).filter(([, values]) => values.length > 0),
  );
}

function fits(row, chosen) {
  return [...chosen].every(([facet, values]) => values.some((value) => has(row, facet, value)));
}

const has = (row, facet, value) => (row.dataset[facet] ?? '').split(' ').includes(value);

/** Says of each value how many rows it would show, given what is chosen of the other facets. */
function count(filter, chosen, rows) {
  for (const link of linksOf(filter)) {
    const { facet, value } = link.dataset;
    const others = new Map([...chosen].filter(([other]) => other !== facet));
    const found = rows.filter((row) => has(row, facet, value) && fits(row, others));
    link.querySelector('.count').textContent = found.length;
  }
}

/** Says how many are left to readers who do not see the rows go. */
function statusOf(filter) {
  const known = filter.querySelector('.filter-status');
  if (known !== null) return known;
  const status = document.createElement('p');
  status.className = 'filter-status';
  const text = document.createElement('span');
  text.setAttribute('role', 'status');
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.className = 'filter-clear';
  clear.textContent = words.clear;
  clear.addEventListener('click', () => {
    const query = new URLSearchParams(location.search);
    for (const facet of chosenIn(filter).keys()) query.delete(facet);
    go(query);
  });
  status.append(text, clear);
  filter.append(status);
  return status;
}

function show() {
  const filter = filterOf();
  if (filter === null) return;
  const chosen = chosenIn(filter);
  const rows = rowsOf();
  for (const row of rows) row.hidden = !fits(row, chosen);
  count(filter, chosen, rows);
  for (const link of linksOf(filter)) {
    const isChosen = chosen.get(link.dataset.facet)?.includes(link.dataset.value) ?? false;
    if (isChosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  for (const section of document.querySelectorAll('.incident-section'))
    section.hidden = section.querySelector('tbody tr:not([hidden])') === null;
  const left = rows.filter((row) => !row.hidden).length;
  const status = statusOf(filter);
  status.hidden = chosen.size === 0;
  const [text] = status.children;
  text.textContent = chosen.size === 0 ? '' : left === 0 ? words.none : words.found(left, rows.length);
  if (chosen.size > 0) filter.querySelector('details').open = true;
}

/** Leads to a query without leaving the page. */
function go(query) {
  const text = query.toString();
  history.pushState(null, '', `${location.pathname}${text === '' ? '' : `?${text}`}${location.hash}`);
  show();
}

function toggle(link) {
  const { facet, value } = link.dataset;
  const query = new URLSearchParams(location.search);
  const values = query.getAll(facet);
  const others = values.filter((other) => other !== value);
  query.delete(facet);
  for (const other of others.length < values.length ? others : [...values, value]) query.append(facet, other);
  go(query);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-facet]') : null;
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (link === null || !isPlain || filterOf()?.contains(link) !== true) return;
  event.preventDefault();
  toggle(link);
});
addEventListener('popstate', show);
// The dev server has brought the page up to date: rows may be others, and what was put in is gone.
document.addEventListener('hoego:update', show);
show();
