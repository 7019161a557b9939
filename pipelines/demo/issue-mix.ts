import { weekStart } from '#lib/domain/period.ts';
import { ISSUES, ISSUE_WEIGHTS } from './issue-weights.ts';
import type { Random } from './random.ts';
import { seasonFactor, type Storm } from './seasonality.ts';
import type { Site } from './sites.ts';
import { createWheel, spin, type Wheel } from './wheel.ts';

const CHARACTER_SHARE = 0.22;

/**
 * Draws the issue of a message by ward or rural commune, region and season; about a fifth of a
 * commune's messages are about one of two issues that are its own.
 */
export function createIssueMix(storms: readonly Storm[]) {
	const wheels = new Map<string, Wheel<string>>();
	return (site: Site, day: string, random: Random): string => {
		const isUrban = site.type === 'phuong';
		const week = weekStart(day);
		const key = `${site.region}/${isUrban}/${week}`;
		let wheel = wheels.get(key);
		if (!wheel) {
			const weightOf = (issue: string) =>
				(ISSUE_WEIGHTS[issue]?.[isUrban ? 0 : 1] ?? 0) *
				seasonFactor(issue, site.region, week, storms);
			wheel = createWheel(ISSUES, weightOf);
			wheels.set(key, wheel);
		}
		if (random.chance(CHARACTER_SHARE)) {
			const turn = random.chance(0.6) ? 0 : 0.37;
			const own = ISSUES[Math.floor(((site.character + turn) % 1) * ISSUES.length)];
			const weight = own && ISSUE_WEIGHTS[own]?.[isUrban ? 0 : 1];
			// A ward has no border; rare issues stay rare even where they are somebody's own.
			if (own && weight && weight >= 5) return own;
		}
		return spin(wheel, random);
	};
}
