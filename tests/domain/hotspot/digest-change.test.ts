import { expect, test } from 'vitest';
import { changeOf } from '#lib/domain/hotspot/digest-change.ts';
import type { HotspotTurn } from '#lib/domain/hotspot/hotspot.ts';

const old = { flagged_week_on: '2026-03-02', week_on: '2026-03-23', merged_into: null };
const state = (to: HotspotTurn['state']) => ({ turn: 'state' as const, state: to });
const turn = (name: HotspotTurn['turn']) => ({ turn: name, state: null });

test.each([
	['nothing', [], null],
	['nothing worth telling', [state('candidate')], null],
	['a new state', [state('growing')], 'growing'],
	['that it lasts', [state('persistent')], 'persistent'],
	['that it fades', [state('fading')], 'fading'],
	['that it is settled', [state('resolved')], 'settled'],
	['that it is back', [turn('reopened'), state('recurrent')], 'recurrent'],
	['that it took in another', [turn('merged')], 'growing'],
	['that it was closed', [state('fading'), turn('closed')], 'fading'],
	['that it was split off', [turn('split')], null]
])('a week tells of an alert %s', (_, turns, change) => {
	expect(changeOf(old, turns)).toBe(change);
});

test('a hotspot in its first week at the threshold is new, whatever else happened', () => {
	const fresh = { ...old, flagged_week_on: old.week_on };
	expect(changeOf(fresh, [state('emerging')])).toBe('new');
	expect(changeOf(fresh, [state('growing')])).toBe('new');
	expect(changeOf(fresh, [turn('reopened')])).toBe('recurrent');
});

test('a hotspot that went over to another is gone', () => {
	expect(changeOf({ ...old, merged_into: 'h2' }, [turn('merged')])).toBe('gone');
});
