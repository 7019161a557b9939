import type { CubeDimension } from '#lib/domain/cube/cube.ts';

/** By dimension: `sums[code << SENTIMENT_BITS | sentiment]` of one measure. */
export type DimensionSums = Readonly<Record<CubeDimension, Int32Array>>;
