import { arrivalOn, weekdayOf } from './arrival.ts';
import { createChannelMix } from './channel-mix.ts';
import { isoLocal } from './clock.ts';
import { extraOn, tiltOn, type Hotspot } from './hotspots.ts';
import { createIssueMix } from './issue-mix.ts';
import type { FeedbackCase } from './planted-feedback.ts';
import { createRandom } from './random.ts';
import type { Storm } from './seasonality.ts';
import { adoptionOn, type ProvinceSites, type Site } from './sites.ts';
import type { VolumePlan } from './volume-plan.ts';
import { spin } from './wheel.ts';
import { writeMessage } from './write-message.ts';

export interface FeedbackPlan {
	seed: number;
	asOf: string;
	volume: VolumePlan;
	provinces: readonly ProvinceSites[];
	storms: readonly Storm[];
	hotspots: readonly Hotspot[];
}

const PROVINCE_ONLY_SHARE = 0.035;

/** Every invented feedback, day by day and sorted by arrival within the day. */
export function* feedbackCases(plan: FeedbackPlan): Generator<FeedbackCase[]> {
	const random = createRandom(plan.seed, 'feedback');
	const drawChannel = createChannelMix();
	const drawIssue = createIssueMix(plan.storms);
	const provinceOf = new Map(plan.provinces.map((p) => [p.province_code, p]));
	const siteOf = new Map(
		plan.provinces.flatMap((p) => p.sites.items.map((site) => [site.commune_code, site]))
	);
	let written = 0;

	const makeCase = (day: string, site: Site, hotspot: Hotspot | null, index: number) => {
		const province = provinceOf.get(site.province_code) as ProvinceSites;
		const channel = drawChannel(day, adoptionOn(province, index), province.isCity, random);
		const issue = hotspot?.issue ?? drawIssue(site, day, random);
		const tilt = hotspot ? tiltOn(hotspot, day) : 0;
		const cause = hotspot?.cause ?? null;
		const message = writeMessage(site, channel, { issue, tilt, cause }, random);
		const received_ms = arrivalOn(day, channel, random);
		const isCoarse =
			message.kind === 'denunciation' || (!hotspot && random.chance(PROVINCE_ONLY_SHARE));
		// Handling improves by about a third over three years, and lags where a hotspot piles up.
		const progress = Math.min(1, index / 1096);
		const slowness = province.slowness * (1.2 - 0.4 * progress) * (hotspot ? 1.4 : 1);
		return {
			received_ms,
			communeType: site.type,
			slowness,
			silence: province.silence * (hotspot ? 1.6 : 1),
			feedback: {
				source_record_id: '',
				received_at: isoLocal(received_ms),
				channel,
				text: message.text,
				commune_code: isCoarse ? null : site.commune_code,
				province_code: site.province_code,
				legal_form: message.legal_form,
				priority: message.priority,
				planted_issue: message.issue,
				planted_sentiment: message.sentiment,
				planted_kind: message.kind
			}
		} satisfies FeedbackCase;
	};

	for (const [index, day] of plan.volume.days.entries()) {
		const today: FeedbackCase[] = [];
		plan.provinces.forEach((province, p) => {
			const count = random.poisson(plan.volume.expected[index]?.[p] ?? 0);
			for (let i = 0; i < count; i++)
				today.push(makeCase(day, spin(province.sites, random), null, index));
		});
		const isWeekend = [0, 6].includes(weekdayOf(day));
		for (const hotspot of plan.hotspots) {
			const mean = extraOn(hotspot, day) * (isWeekend ? 0.65 : 1.14);
			for (let i = random.poisson(mean); i > 0; i--) {
				const site = siteOf.get(random.pick(hotspot.communes)) as Site;
				today.push(makeCase(day, site, hotspot, index));
			}
		}
		today.sort((a, b) => a.received_ms - b.received_ms);
		for (const item of today) {
			written++;
			item.feedback.source_record_id = `vd-${day.slice(0, 7)}-${String(written).padStart(6, '0')}`;
		}
		yield today;
	}
}
