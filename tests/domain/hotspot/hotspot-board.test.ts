import { describe, expect, test } from 'vitest';
import { hotspotBoard, isAbove, MOST_CARDS } from '#lib/domain/hotspot/hotspot-board.ts';
import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import { afterStep, untouched } from '#lib/domain/hotspot/triage-standing.ts';
import type { TriageAction } from '#lib/domain/hotspot/triage.ts';
import { waste } from '../../components/hotspots/hotspot-rows.ts';

const TODAY = '2026-01-05';
const EVERY = { state: [], lane: [] };
const entry = (id: string, changed: Partial<Hotspot> = {}) => ({
	hotspot: { ...waste, hotspot_id: id, ...changed },
	triage: untouched(id)
});
const after = (
	given: ReturnType<typeof entry>,
	action: TriageAction,
	until: string | null = null,
	score = given.hotspot.score
) => {
	const said = { happened_at: '2026-01-01T00:00:00Z', assignee: null, note: null };
	const step = { ...said, hotspot_id: given.hotspot.hotspot_id, action, until, score };
	return { ...given, triage: afterStep(given.triage, step) };
};
const ids = (entries: readonly { hotspot: Hotspot }[]) =>
	entries.map(({ hotspot }) => hotspot.hotspot_id);

describe('the board', () => {
	test('puts what reaches the chosen threshold on cards and the rest below, in the given order', () => {
		const given = [entry('a', { score: 9 }), entry('b', { score: 5 }), entry('c', { score: 4.9 })];
		const { cards, rest } = hotspotBoard(given, EVERY, 5, TODAY);
		expect([ids(cards), ids(rest)]).toEqual([['a', 'b'], ['c']]);
	});

	test('goes by what was flagged where no threshold is known', () => {
		expect(isAbove({ ...waste, score: 0, is_flagged: true }, null)).toBe(true);
		expect(isAbove({ ...waste, score: 99, is_flagged: false }, null)).toBe(false);
	});

	test('has no more cards than anybody reads; the overflow stays in the table', () => {
		const given = Array.from({ length: MOST_CARDS + 3 }, (_, i) => entry(`h${i}`));
		const { cards, rest } = hotspotBoard(given, EVERY, 1, TODAY);
		expect([cards.length, rest.length]).toEqual([MOST_CARDS, 3]);
	});

	test('keeps each hotspot in exactly one part', () => {
		const given = [
			entry('a'),
			after(entry('b'), 'snooze', '2026-01-05'),
			after(entry('c'), 'not_useful'),
			after(entry('d'), 'acknowledge'),
			entry('e', { score: 1 })
		];
		const { cards, rest, handled } = hotspotBoard(given, EVERY, 5, TODAY);
		expect(ids(cards)).toEqual(['a', 'd']);
		expect(ids(rest)).toEqual(['e']);
		expect(ids(handled)).toEqual(['b', 'c']);
	});

	test('shows a snoozed one again the day after, or once it has grown by half', () => {
		const over = after(entry('a'), 'snooze', '2026-01-04');
		const grown = after(entry('b', { score: 9 }), 'snooze', '2026-03-01', 6);
		expect(ids(hotspotBoard([over, grown], EVERY, 5, TODAY).cards)).toEqual(['a', 'b']);
	});

	test('shows only the states and lanes that are asked for', () => {
		const given = [entry('a'), entry('b', { state: 'fading' }), entry('c', { lane: 'tone' })];
		const chosen = { state: ['growing'], lane: ['volume'] } as const;
		expect(ids(hotspotBoard(given, chosen, 5, TODAY).cards)).toEqual(['a']);
	});
});
