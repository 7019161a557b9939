import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedWeeks } from '#lib/server/export/published-weeks.ts';

const count = fc.integer({ min: 0, max: 30 });
const week = fc
	.record({
		negative_count: count,
		neutral_count: count,
		positive_count: count,
		unsure_count: count
	})
	.map((parts) => ({
		...{ received_week: '2026-01-05', is_partial: false, ...parts },
		n: Object.values(parts).reduce((sum, part) => sum + part, 0)
	}));
const PARTS = ['negative_count', 'neutral_count', 'positive_count', 'unsure_count'] as const;

test('a picture shows no week of 1 to 4, and says when something is left out', () => {
	fc.assert(
		fc.property(fc.array(week, { maxLength: 14 }), (weeks) => {
			const { weeks: shown, hidden_count } = publishedWeeks(weeks);
			const drawn = shown.flatMap((each) => [each.n, ...PARTS.map((part) => each[part])]);
			expect(drawn.filter((value) => value > 0 && value < 5)).toEqual([]);
			const changed = shown.some((each, index) => each.n !== weeks[index]?.n);
			if (changed) expect(hidden_count).toBeGreaterThan(0);
		})
	);
});

test('weeks with enough texts are drawn as they are', () => {
	const some = {
		...{ received_week: '2026-01-05', is_partial: false, n: 40 },
		...{ negative_count: 10, neutral_count: 10, positive_count: 10, unsure_count: 10 }
	};
	expect(publishedWeeks([some])).toEqual({ weeks: [some], hidden_count: 0 });
});
