import { codeBlock } from './code/code-block.mjs';
import { listItem, paragraph } from './prose.mjs';
import { codeWords, things } from './vocabulary.mjs';

/** @typedef {import('./create-random.mjs').Random} Random */
/**
 * What is known of a section before it is written.
 * @typedef {object} Plan
 * @property {string} heading
 * @property {string} subheading
 * @property {boolean} hasTable
 * @property {number} blocks blocks of code
 * @property {string} category
 * @property {string} service
 * @property {() => string} link writes a link to some other post
 * @property {() => string} footnote writes a reference to a footnote, or nothing
 */

/**
 * One section of a post, with what its chance gives it.
 * @param {Random} r
 * @param {Plan} plan
 * @returns {string[]} its lines
 */
export function section(r, plan) {
  return [
    `## ${plan.heading}`,
    '',
    paragraph(r, r.int(1, 3)) + plan.footnote(),
    '',
    ...(r.chance(0.55) ? subsection(r, plan) : []),
    ...(r.chance(0.5) ? list(r) : []),
    ...(r.chance(0.15) ? [`- [x] ${listItem(r)}`, `- [ ] ${listItem(r)}`, ''] : []),
    ...(r.chance(0.3) ? [`> ${paragraph(r, r.int(1, 2))}`, ''] : []),
    ...(plan.hasTable ? table(r) : []),
    ...Array.from({ length: plan.blocks }, () => code(r, plan)).flat(),
  ];
}

function subsection(r, { subheading, link }) {
  return [
    `### ${subheading} (\`${r.pick(codeWords)}\`)`,
    '',
    `${paragraph(r, r.int(1, 3))} 자세한 내용은 ${link()} 글에 적어 두었다.`,
    '',
    ...(r.chance(0.3) ? [`#### ${r.pick(things)} 메모`, '', paragraph(r, 2), ''] : []),
  ];
}

function list(r) {
  const isOrdered = r.chance(0.35);
  const items = Array.from({ length: r.int(3, 6) }, (_, index) => [
    `${isOrdered ? `${index + 1}.` : '-'} ${listItem(r)}`,
    ...(!isOrdered && r.chance(0.25) ? [`  - ${listItem(r)}`] : []),
  ]);
  return [...items.flat(), ''];
}

function table(r) {
  const rows = Array.from({ length: r.int(3, 7) }, () => {
    const change = `${r.pick(things)} | ${r.int(100, 9000)}ms | ${r.int(5, 99)}ms`;
    return `| ${change} | \`${r.pick(codeWords)}\` ${r.chance(0.3) ? '~~이전 값~~' : '적용'} |`;
  });
  return ['| 지표 | 변경 전 | 변경 후 | 비고 |', '| --- | ---: | ---: | :--- |', ...rows, ''];
}

function code(r, { category, service }) {
  return [codeBlock(r, category, service), '', ...(r.chance(0.6) ? [paragraph(r, r.int(1, 2)), ''] : [])];
}
