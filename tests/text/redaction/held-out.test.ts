import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMarked, readScreened, readTraining } from './fixture.ts';
import { linesOf, NUMBERS, scoreFalseAlarms, scoreRecall, scoreScreen, shareOf } from './score.ts';

/**
 * Sets that another person wrote without seeing the rules. Who changes the rules must not read them: only
 * totals by type and style are printed.
 */
const marked = readMarked('redaction/held-out.tsv');
const clean = readMarked('redaction/clean.tsv');
const screened = readScreened('denunciation/held-out.tsv');

describe('redaction of held-out texts', () => {
	const { byType, byStyle } = scoreRecall(marked);
	console.log(linesOf(byType));
	console.log(linesOf(new Map([...byStyle].filter(([, { all, found }]) => found < all))));

	test.each([...NUMBERS, 'email', 'profile'])('hides 99 % of all %s spans together', () =>
		expect(shareOf(byType, ...NUMBERS, 'email', 'profile')).toBeGreaterThanOrEqual(0.99)
	);
	test('hides 85 % of names', () => expect(shareOf(byType, 'name')).toBeGreaterThanOrEqual(0.85));
	test('hides 85 % of addresses and plots', () =>
		expect(shareOf(byType, 'address', 'plot')).toBeGreaterThanOrEqual(0.85));
	test('takes something out of one clean text in 200 at the most', () => {
		const alarms = scoreFalseAlarms(clean);
		console.log(`false alarms ${alarms.found}/${alarms.all}\n${linesOf(alarms.byStyle)}`);
		expect(alarms.found / alarms.all).toBeLessThanOrEqual(1 / 200);
	});
});

describe('the screen on held-out texts', () => {
	const { byLabel, byStyle } = scoreScreen(screened);
	console.log(linesOf(byLabel));
	console.log(linesOf(byStyle));

	test('flags 95 % of denunciations', () =>
		expect(shareOf(byLabel, 'denunciation')).toBeGreaterThanOrEqual(0.95));
	test('flags 6 % of the training texts that are none', () => {
		const folder = new URL('../../../data/training/', import.meta.url);
		const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
		const totals = scoreScreen(readTraining(files)).byLabel;
		console.log(linesOf(totals));
		expect(shareOf(totals, 'ordinary')).toBeLessThanOrEqual(0.06);
	});
});
