import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMarked, readScreened, readTraining } from './fixture.ts';
import { linesOf, NUMBERS, scoreFalseAlarms, scoreRecall, scoreScreen, shareOf } from './score.ts';

/**
 * Sets that another person wrote without seeing the rules. Who changes the rules must not read them: only
 * totals by type and style are printed. `wanted` is what the product asks for, `least` what it must not fall
 * below where it is not there yet; raise it with every gain.
 */
const screened = readScreened('denunciation/second.tsv');

describe('redaction of held-out texts', () => {
	const { byType, byStyle } = scoreRecall(readMarked('redaction/fourth.tsv'));
	console.log(linesOf(byType));
	console.log(linesOf(new Map([...byStyle].filter(([, { all, found }]) => found < all))));

	test.each([
		{ name: 'telephone numbers', types: ['phone'], wanted: 0.99, least: 0.99 },
		{ name: 'e-mail addresses', types: ['email'], wanted: 0.99, least: 0.95 },
		{
			name: 'all numbers, e-mails and profiles',
			types: [...NUMBERS, 'email', 'profile'],
			wanted: 0.99,
			least: 0.99
		},
		{ name: 'names', types: ['name'], wanted: 0.85, least: 0.87 },
		{ name: 'addresses and plots', types: ['address', 'plot'], wanted: 0.85, least: 0.89 }
	])('hides at least $least of $name (wanted: $wanted)', ({ types, least }) =>
		expect(shareOf(byType, ...types)).toBeGreaterThanOrEqual(least)
	);

	const clean = readMarked('redaction/clean.tsv');
	test.each([
		{ kind: '', name: 'clean texts', most: 1 / 200 },
		{ kind: 'plain-', name: 'those as residents write them', most: 1 / 200 },
		{ kind: 'dense-', name: 'those dense with numbers and names (wanted: 1 in 200)', most: 1 / 100 }
	])('takes something out of at most $most of $name', ({ kind, most }) => {
		const alarms = scoreFalseAlarms(clean.filter(({ style }) => style.startsWith(kind)));
		console.log(`false alarms ${alarms.found}/${alarms.all}\n${linesOf(alarms.byStyle)}`);
		expect(alarms.all).toBeGreaterThanOrEqual(120);
		expect(alarms.found / alarms.all).toBeLessThanOrEqual(most);
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
