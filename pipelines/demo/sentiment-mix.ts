import type { Channel } from '#lib/domain/channel.ts';
import type { Sentiment } from '#lib/domain/sentiment.ts';
import { groupOfIssue } from '#lib/domain/issue.ts';
import type { Random } from './random.ts';

/** Share of negative texts and, of the rest, share of positive ones. */
const BY_GROUP: Readonly<Record<string, readonly [negative: number, positiveOfRest: number]>> = {
	land: [0.64, 0.28],
	admin: [0.5, 0.45],
	conduct: [0.58, 0.62],
	democracy: [0.5, 0.42],
	env: [0.68, 0.35],
	infra: [0.62, 0.35],
	util: [0.62, 0.32],
	urban: [0.64, 0.35],
	sec: [0.56, 0.42],
	welfare: [0.47, 0.48],
	edu: [0.48, 0.42],
	econ: [0.5, 0.38],
	movement: [0.24, 0.62],
	other: [0.2, 0.22]
};
const CHANNEL_TILT: Partial<Record<Channel, number>> = {
	written_petition: 0.12,
	citizen_reception: 0.1,
	zalo_group: 0.03,
	morning_coffee: -0.14,
	survey: -0.2,
	suggestion_box: -0.08,
	front_organisations: -0.06,
	voter_meeting: -0.04
};

/** Draws a sentiment; `tilt` is added to the share of negative texts (a hotspot's unrest). */
export function drawSentiment(
	issue: string,
	channel: Channel,
	tilt: number,
	random: Random
): Sentiment {
	const [negative, positiveOfRest] = BY_GROUP[groupOfIssue(issue)] ?? [0.5, 0.4];
	const share = Math.min(0.97, negative + (CHANNEL_TILT[channel] ?? 0) + tilt);
	if (random.chance(share)) return 'negative';
	return random.chance(positiveOfRest) ? 'positive' : 'neutral';
}
