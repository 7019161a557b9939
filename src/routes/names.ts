import type { CodeNames } from '#lib/components/sections/filter-chips.ts';

/** Stands in for the frame's names where a malformed address left the frame empty. */
export const NO_NAMES: CodeNames = { issues: [], codes: [], provinces: [] };
