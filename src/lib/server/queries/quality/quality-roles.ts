import type { Role } from '#lib/domain/viewer.ts';

/** Who looks after the data: what came in and what is wrong with it, in exact counts. */
export const QUALITY_ROLES: readonly Role[] = ['analyst', 'commission', 'administrator'];
