/** What people import is their own unit's: never mixed with the press or the example. */
export const IMPORT_DATASET = 'agency';
