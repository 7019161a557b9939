import type { Sentiment } from '#lib/domain/sentiment.ts';

/** Shapes that tell sentiments apart without colour. */
export const SENTIMENT_GLYPH: Record<Sentiment | 'unsure', string> = {
	negative: '▼',
	neutral: '●',
	positive: '▲',
	unsure: '◌'
};
