import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishOutcome } from '#lib/domain/brief/publish-outcome.ts';
import { publishParts } from '#lib/domain/brief/publish-parts.ts';
import { publishRows } from '#lib/domain/brief/publish-rows.ts';
import { publishedShare } from '#lib/domain/brief/published-share.ts';
import { sentimentCounts } from '#lib/domain/brief/sentiment-counts.ts';

const isSmall = (n: number) => n > 0 && n < 5;
const cell = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 200 }));

describe('parts of a whole', () => {
	test('show no count from 1 to 4, and never hide one cell alone', () => {
		fc.assert(
			fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), cell, (parts, rest) => {
				const whole = parts.reduce((sum, part) => sum + part, rest);
				fc.pre(!isSmall(whole));
				const shown = publishParts(whole, parts);
				for (const part of shown) expect(part === null || !isSmall(part)).toBe(true);
				const hidden = shown.filter((part) => part === null).length;
				const isRestTold = hidden === 0 ? isSmall(rest) : hidden === 1 && rest === 0;
				expect(isRestTold).toBe(false);
			})
		);
	});

	test('of a hidden whole are hidden all', () => {
		expect(publishParts(null, [40, 0])).toEqual([null, null]);
	});

	test('that are more than the whole are no parts', () => {
		expect(publishParts(10, [8, 8])).toEqual([null, null]);
	});
});

const ages = ['0-7', '8-30', '31-90', '90+'] as const;
const outcome = fc
	.record({
		...{ twins: cell, waits: fc.tuple(cell, cell, cell, cell), waiting: cell, confirmed: cell },
		...{ unconfirmed: cell, refused: cell, passed: cell, none: cell, early: cell, late: cell },
		...{ undue: cell, assumed: cell }
	})
	.map((c) => {
		const [a, b, d, e] = c.waits;
		const resolved = c.confirmed + c.unconfirmed;
		const counted = a + b + d + e + c.waiting + resolved + c.refused + c.passed + c.none;
		const due = Math.max(0, counted - c.undue);
		const answered = Math.min(due, c.early + c.late);
		const counts = {
			...{ n: counted + c.twins, counted_count: counted, due_count: due },
			...{ answered_due_count: answered, answered_on_time_count: Math.min(answered, c.early) },
			...{ assumed_due_count: Math.min(due, c.assumed), no_deadline_count: 0 },
			...{ resolved_count: resolved, confirmed_count: c.confirmed, answered_count: answered },
			...{ refused_count: c.refused, passed_on_count: c.passed, no_action_count: c.none },
			...{ open_count: a + b + d + e, open_over_30_count: d + e },
			...{ negative_count: 0, neutral_count: 0, positive_count: 0, unsure_count: 0 }
		};
		return { counts, ages: ages.map((age, i) => ({ age, open_count: c.waits[i] ?? 0 })) };
	});

describe('what came of the cases', () => {
	test('no count of it, and no difference of two that contain each other, is from 1 to 4', () => {
		fc.assert(
			fc.property(outcome, ({ counts, ages: waits }) => {
				const { ages: waited, ...shown } = publishOutcome(counts, waits);
				const n = isSmall(counts.n) ? null : counts.n;
				const nested: [number | null, number | null][] = [
					[n, shown.counted_count],
					[n, shown.due_count],
					[shown.counted_count, shown.due_count],
					[shown.due_count, shown.answered_due_count],
					[shown.due_count, shown.answered_on_time_count],
					[shown.answered_due_count, shown.answered_on_time_count],
					[shown.due_count, shown.assumed_due_count],
					[shown.resolved_count, shown.confirmed_count],
					[shown.open_count, shown.open_over_30_count],
					[shown.open_count, shown.open_recent_count]
				];
				const all = [...Object.values(shown), ...waited.map((row) => row.open_count)];
				for (const value of all) expect(value === null || !isSmall(value)).toBe(true);
				for (const [whole, part] of nested) {
					if (whole !== null && part !== null) expect(isSmall(whole - part)).toBe(false);
				}
			})
		);
	});

	test('the days waited never tell a hidden span by what the spans add up to', () => {
		fc.assert(
			fc.property(outcome, ({ counts, ages: waits }) => {
				const shown = publishOutcome(counts, waits);
				const spans = shown.ages.map((row) => row.open_count);
				for (const [whole, pair] of [
					[shown.open_recent_count, spans.slice(0, 2)],
					[shown.open_over_30_count, spans.slice(2)]
				] as const) {
					if (whole !== null) expect(pair.filter((span) => span === null).length).not.toBe(1);
					else expect(pair).toEqual([null, null]);
				}
			})
		);
	});

	test('a share of those due stays when only a few are not due yet: the counted ones go', () => {
		const counts = {
			...{ n: 220, counted_count: 215, due_count: 212, no_deadline_count: 0 },
			...{ answered_count: 190, answered_due_count: 190, answered_on_time_count: 171 },
			...{ assumed_due_count: 95, open_count: 25, open_over_30_count: 17, resolved_count: 117 },
			...{ confirmed_count: 20, refused_count: 9, passed_on_count: 20, no_action_count: 20 },
			...{ negative_count: 90, neutral_count: 60, positive_count: 33, unsure_count: 37 }
		};
		const shown = publishOutcome(counts, []);
		expect(shown).toMatchObject({
			counted_count: null,
			due_count: 212,
			answered_on_time_count: 171
		});
	});
});

describe('rows', () => {
	test('keep names and codes, and lose counts under five with those that give them away', () => {
		const [few, many, more] = publishRows([
			{ code: '1', n: 3, commune_count: 2, longest_wait_days: 4 },
			{ code: '2', n: 9, commune_count: 2, longest_wait_days: 4 },
			{ code: '3', n: 40, commune_count: 2, longest_wait_days: 4 }
		]);
		expect(few).toEqual({ code: '1', n: null, commune_count: 2, longest_wait_days: 4 });
		expect(many).toMatchObject({ code: '2', n: null });
		expect(more).toMatchObject({ code: '3', n: 40 });
	});

	test('a share is told of 30 and more known counts only', () => {
		expect(publishedShare(10, 40)).toBe(0.25);
		expect(publishedShare(10, 29)).toBeNull();
		expect(publishedShare(null, 40)).toBeNull();
		expect(publishedShare(10, null)).toBeNull();
	});

	test('the whole of a negative share leaves out what the classifier was unsure of', () => {
		const counts = {
			n: 50,
			negative_count: 20,
			neutral_count: 10,
			positive_count: 10,
			unsure_count: 10
		};
		expect(sentimentCounts(counts).sentiment_known_count).toBe(40);
	});
});
