import type { Channel } from '#lib/domain/channel.ts';
import { createWheel, spin, type Wheel } from './wheel.ts';
import type { Random } from './random.ts';

const PAPER: Partial<Record<Channel, number>> = {
	citizen_reception: 15,
	written_petition: 20,
	dialogue: 7,
	voter_meeting: 15,
	front_organisations: 9,
	suggestion_box: 6,
	survey: 7,
	other: 2
};
const DIGITAL: Partial<Record<Channel, number>> = {
	hotline_1022: 24,
	national_portal_pakn: 14,
	zalo_group: 26,
	email_web: 7
};
/** The day on which the first commune is known to have held a morning coffee. */
const MORNING_COFFEE_FROM = '2025-10-09';
const VNEID_FROM = '2025-01-01';
const MEETINGS: readonly Channel[] = [
	'citizen_reception',
	'dialogue',
	'voter_meeting',
	'front_organisations',
	'morning_coffee'
];

export const isMeeting = (channel: Channel) => MEETINGS.includes(channel);

/**
 * Draws a channel. `adoption` (0–1) moves the mix from paper and meetings to hotline, chat and
 * portals; a city's own app takes the place of much of the rest there.
 */
export function createChannelMix(): (
	day: string,
	adoption: number,
	isCity: boolean,
	random: Random
) => Channel {
	const wheels = new Map<string, Wheel<[Channel, number]>>();
	return (day, adoption, isCity, random) => {
		const step = Math.round(adoption * 20) / 20;
		const hasVneid = day >= VNEID_FROM;
		const hasCoffee = day >= MORNING_COFFEE_FROM;
		const key = `${step}/${isCity}/${hasVneid}/${hasCoffee}`;
		let wheel = wheels.get(key);
		if (!wheel) {
			const paper = 1.05 - 0.8 * step;
			const digital = 0.18 + 1.05 * step;
			const weights = [
				...Object.entries(PAPER).map(([channel, weight]) => [channel, weight * paper]),
				...Object.entries(DIGITAL).map(([channel, weight]) => [channel, weight * digital]),
				['city_app', (isCity ? 34 : 7) * digital],
				['vneid', hasVneid ? 4 * digital : 0],
				['morning_coffee', hasCoffee ? 5 : 0]
			] as [Channel, number][];
			wheel = createWheel(weights, ([, weight]) => weight);
			wheels.set(key, wheel);
		}
		return spin(wheel, random)[0];
	};
}
