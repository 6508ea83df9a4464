/** How bad it was for one who was hit: 치명, 중대, 보통, 경미. How many were hit is its scope. */
export const severities = ['sev1', 'sev2', 'sev3', 'sev4'] as const;

export type SeverityLevel = (typeof severities)[number];

/** Who was hit (민감도, 범위): all users, most, some, one, only the company itself, nobody. */
export const scopes = ['all', 'majority', 'partial', 'single', 'internal', 'none'] as const;

export type Scope = (typeof scopes)[number];
