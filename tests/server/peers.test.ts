import { expect, test } from 'vitest';
import type { FeedbackCommune } from '#lib/server/queries/feedback/feedback-by-commune.ts';
import { peersOf } from '#lib/server/page/peers.ts';

const commune = (code: string, n: number, negative: number): FeedbackCommune => ({
	...{ code, province_code: '40', name_vi: code, name_en: code, type: 'xa' },
	...{ full_name_vi: code, full_name_en: code, longitude: null, latitude: null },
	...{ n, negative_count: negative, neutral_count: n - negative, positive_count: 0 },
	...{ unsure_count: 0, sentiment_known_count: n, counted_count: n, due_count: n },
	...{ answered_count: n, answered_on_time_count: n, resolved_count: 0, open_count: 0 }
});

test('peers are the ten communes with the nearest volume, never the commune itself', () => {
	const others = Array.from({ length: 15 }, (_, i) => commune(`c${i}`, 40 + i * 10, 10));
	const peers = peersOf([commune('own', 50, 25), ...others], 'own');
	expect(peers).toMatchObject({ count: 10, low: 40, high: 130 });
	expect(peers?.negative.own).toBe(0.5);
});

test('the median leaves out peers with fewer than 30 texts', () => {
	const rows = [commune('own', 40, 20), commune('few', 29, 29), commune('a', 40, 8)];
	expect(peersOf(rows, 'own')?.negative.median).toBe(0.2);
});

test('a commune that is not in the list, or stands alone, has no peers to show', () => {
	expect(peersOf([commune('a', 40, 8)], 'own')).toBeNull();
	expect(peersOf([commune('own', 40, 8), commune('silent', 0, 0)], 'own')).toBeNull();
});
