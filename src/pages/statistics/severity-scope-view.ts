import type { SeverityScopeInput } from '../../charts/severity-scope-matrix.ts';
import { gradeOf } from '../../incident/grade.ts';
import { namesOf } from '../../incident/names.ts';
import { scopes, severities } from '../../incident/severity.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { Incident } from '../../site/knowledge/incident.ts';
import type { Site } from '../../site/site.ts';
import { type LinkView, postLink } from '../link-view.ts';

/** Severity against scope, and the incidents of each cell that has any: a cell leads to its list. */
export type SeverityScopeView = {
  readonly matrix: SeverityScopeInput;
  readonly cells: readonly CellView[];
};

export type CellView = {
  /** Where it is on the page. */
  readonly anchor: string;
  /** `치명, 전체`. */
  readonly label: string;
  /** '' where severity or scope is not known. */
  readonly grade: string;
  readonly incidents: readonly LinkView[];
};

/** What nobody knows and what nobody said share a row, and a column. */
const rows = [...severities, 'unknown'] as const;
const columns = [...scopes, 'unknown'] as const;

export function severityScopeView({ knowledge, config }: Site): SeverityScopeView {
  const names = namesOf(config.lang);
  const cells = groupBy(knowledge.incidents, anchorOf);
  const gradeText = (row: (typeof rows)[number], column: (typeof columns)[number]) => {
    const grade = gradeOf({ severity: row, scope: column }, config.gradeMatrix);
    return grade === null ? '' : names.grade(grade);
  };
  const matrix: SeverityScopeInput = {
    scopes: columns.map((column) => names.scope[column]),
    severities: rows.map((row) => ({
      label: names.severity[row],
      counts: columns.map((column) => {
        const anchor = anchorFor(row, column);
        const count = cells.get(anchor)?.length ?? 0;
        return { count, grade: gradeText(row, column), href: count === 0 ? null : `#${anchor}` };
      }),
    })),
  };
  const views = rows.flatMap((row) =>
    columns.map((column) => {
      const anchor = anchorFor(row, column);
      return {
        anchor,
        label: `${names.severity[row]}, ${names.scope[column]}`,
        grade: gradeText(row, column),
        incidents: (cells.get(anchor) ?? []).map(({ post }) => postLink(post, config)),
      };
    }),
  );
  return {
    matrix,
    cells: views.filter(({ incidents }) => incidents.length > 0),
  };
}

function anchorOf({ record }: Incident): string {
  return anchorFor(record.severity ?? 'unknown', record.scope ?? 'unknown');
}

function anchorFor(severity: string, scope: string): string {
  return `cell:${severity}-${scope}`;
}
