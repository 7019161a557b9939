import { CUBE_SENTIMENTS, type CubeFrame, type CubeMeasure } from '#lib/domain/cube/cube.ts';
import type { Hierarchy } from './hierarchy.ts';

/** Sentiments stand in the lowest bits of a topic's key and of every place in a list of sums. */
export const SENTIMENT_BITS = Math.log2(CUBE_SENTIMENTS.length);
export const SENTIMENTS_MASK = CUBE_SENTIMENTS.length - 1;

/**
 * Counts of feedback by place, issue, channel, sentiment and week, one typed array a column.
 * Issue, channel and sentiment together are one key, a topic: there are a few thousand of them only.
 */
export interface Cube {
	frame: CubeFrame;
	/** number of cells */
	size: number;
	/** places by code, with the provinces that they are in */
	places: Hierarchy;
	/** issues by code, with their groups */
	issues: Hierarchy;
	/** by code */
	channels: readonly string[];
	/** by cell: the code of its place */
	place: Uint16Array;
	/** by cell: `(issue × channels + channel) << SENTIMENT_BITS | sentiment` */
	topic: Uint16Array;
	/** the first cell of each slot of the frame, and behind the last one the number of cells */
	weekStarts: Uint32Array;
	/** by cell: additive counts */
	counts: Readonly<Record<CubeMeasure, Uint32Array>>;
}

/** How many keys of topics there are, sentiments included. */
export const topicKeysOf = ({ issues, channels }: Pick<Cube, 'issues' | 'channels'>) =>
	(issues.members.length * channels.length) << SENTIMENT_BITS;
