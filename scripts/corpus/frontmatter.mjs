import { paragraph } from './prose.mjs';
import { qualities, serviceLabels, services, symptoms, tags, things, titleEnds } from './vocabulary.mjs';
import { withParticles } from './with-particles.mjs';

const minute = 60_000;
const hour = 60 * minute;

/**
 * The frontmatter of a post, with its fences. An incident has the times of its course too, unless it is to be plain; they are
 * drawn all the same, so that what follows them does not depend on it.
 * @param {import('./create-random.mjs').Random} r
 * @param {string} category
 * @param {string} service
 * @param {number} begin of the time in which the post was published, in milliseconds
 * @param {boolean} isPlain whether it has only what every generator reads
 * @returns {string[]} its lines
 */
export function frontmatter(r, category, service, begin, isPlain) {
  const published = begin + r.int(0, 3600) * 1000;
  const lines = [
    '---',
    `title: "${title(r, category, service)}"`,
    `date: ${instant(published)}`,
    `category: ${category}`,
    `tags: [${r
      .sample(tags, r.int(2, 5))
      .map((tag) => `"${tag}"`)
      .join(', ')}]`,
    `description: "${paragraph(r, 1).replace(/["`*]/g, '')}"`,
  ];
  const more = category === 'incident' ? course(r, service, published) : [];
  return [...lines, ...(isPlain ? [] : more), '---'];
}

/** All four are drawn, so that the category decides about the title alone and not about what follows it. */
function title(r, category, service) {
  const label = serviceLabels[services.indexOf(service)];
  const titles = {
    incident: `${label} ${r.pick(symptoms)} 장애 ${r.pick(titleEnds)}`,
    docker: withParticles(`${r.pick(things)}로 살펴본 도커 ${r.pick(titleEnds)}: ${label}`),
    kubernetes: `쿠버네티스 ${r.pick(things)} ${r.pick(titleEnds)} — ${label}`,
    retrospective: `${label} ${r.int(2019, 2026)}년 ${r.int(1, 4)}분기 회고: ${r.pick(qualities)} ${r.pick(titleEnds)}`,
  };
  return titles[category];
}

function course(r, service, published) {
  const started = published - r.int(2, 72) * hour;
  const detected = started + r.int(1, 25) * minute;
  const severity = r.pick(['SEV1', 'SEV2', 'SEV2', 'SEV3', 'SEV3', 'SEV4']);
  const others = r.sample(services, r.int(0, 3)).filter((other) => other !== service);
  return [
    `severity: ${severity}`,
    `services: [${[service, ...others].join(', ')}]`,
    `startedAt: ${instant(started)}`,
    `detectedAt: ${instant(detected)}`,
    `resolvedAt: ${instant(detected + r.int(5, 240) * minute)}`,
  ];
}

function instant(milliseconds) {
  return new Date(milliseconds).toISOString().replace('.000Z', '+09:00');
}
