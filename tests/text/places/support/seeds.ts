/** Rules are mended by this set … */
export const DEVELOPMENT_SEED = 20_250_701;
/** … and measured on this one, in other sentences, that nobody tunes on. */
export const MEASURED_SEED = 9_240_117;
export const SLICE_MENTIONS = 150;
