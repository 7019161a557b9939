import fc from 'fast-check';

const DEFAULT_SEED = 20_260_701;
const { PROPERTY_SEED } = process.env;

/**
 * Property tests draw the same cases in every run, so that a failure is of the change at hand.
 * `PROPERTY_SEED=random` draws new ones; a number repeats a failure that was found so.
 */
if (PROPERTY_SEED !== 'random') fc.configureGlobal({ seed: Number(PROPERTY_SEED ?? DEFAULT_SEED) });
