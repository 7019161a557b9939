import { expect, test } from 'vitest';
import { SCAN } from '#lib/hotspots/scan/scan-settings.ts';
import { TONE } from '#lib/hotspots/tone/tone-settings.ts';
import { fingerprintOf } from '#pipelines/detect/fingerprint.ts';

const frame = {
	...{ issues: ['env.waste'], communes: ['16702'] },
	...{ provinceOf: Uint16Array.of(0), neighbours: [Uint16Array.of()] }
};

test.each<[string, { seed: number }]>([
	['the scan', SCAN],
	['the tone scan', TONE]
])('another setting of %s is noticed', (_, settings) => {
	const before = fingerprintOf(frame, '2024-01-01');
	const { seed } = settings;
	settings.seed = seed + 1;
	expect(fingerprintOf(frame, '2024-01-01')).not.toBe(before);
	settings.seed = seed;
	expect(fingerprintOf(frame, '2024-01-01')).toBe(before);
});
