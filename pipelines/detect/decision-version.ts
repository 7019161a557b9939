/**
 * Raised whenever detector or lifecycle decide otherwise than before by another method or constant; other
 * settings of the scans, budgets and rules are noticed by themselves (`fingerprintOf`). The next publish then
 * decides every week anew, all of them in one way.
 */
export const DECISION_VERSION = '2';

/** The first week that is scanned, counted from 0: so many are learned from before. */
export const WEEKS_NEEDED = 26;

/** Of so many of the last weeks reports still come in: they are decided anew until they are older. */
export const PROVISIONAL_WEEKS = 2;
