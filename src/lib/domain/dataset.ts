/**
 * Where a row comes from. One figure never mixes two of these.
 * - agency: an operating agency's own data
 * - press: the register drawn from published articles, each row with its source
 * - example: invented data; every page, export and print of it says so
 */
export const DATASETS = ['agency', 'press', 'example'] as const;
export type Dataset = (typeof DATASETS)[number];
