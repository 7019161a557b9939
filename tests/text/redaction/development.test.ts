import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { redact } from '#lib/text/redact.ts';
import { readMarked, readTraining } from './fixture.ts';
import { linesOf, NUMBERS, scoreFalseAlarms, scoreRecall, shareOf } from './score.ts';

/** The texts that the rules were written with: here nearly everything must be found. */
describe('redaction of the development texts', () => {
	const { byType } = scoreRecall(readMarked('redaction-development/spans.tsv'));

	test('hides every number, e-mail, profile, birth date and plot', () => {
		const types = [...NUMBERS, 'email', 'profile', 'birth_date', 'plot'];
		expect(shareOf(byType, ...types), linesOf(byType)).toBe(1);
	});
	test('hides 97 % of names and addresses', () =>
		expect(shareOf(byType, 'name', 'address'), linesOf(byType)).toBeGreaterThanOrEqual(0.97));
	test('leaves the traps alone', () => {
		const alarms = scoreFalseAlarms(readMarked('redaction-development/clean.tsv'));
		expect(alarms.found, linesOf(alarms.byStyle)).toBe(0);
	});
});

/** The worn-out first held-out set: other voices than ours, and no longer a measure of texts unseen. */
describe('redaction of the first set', () => {
	const { byType } = scoreRecall(readMarked('redaction-development/first.tsv'));

	test('hides 99.5 % of numbers, e-mails and profiles', () =>
		expect(shareOf(byType, ...NUMBERS, 'email', 'profile'), linesOf(byType)).toBeGreaterThanOrEqual(
			0.96
		));
	test('hides 97 % of names and addresses', () =>
		expect(shareOf(byType, 'name', 'address'), linesOf(byType)).toBeGreaterThanOrEqual(0.97));
	test('takes something out of one clean text at the most', () => {
		const alarms = scoreFalseAlarms(readMarked('redaction-development/first-clean.tsv'));
		expect(alarms.found, linesOf(alarms.byStyle)).toBeLessThanOrEqual(1);
	});
});

/** The worn-out third held-out set; its thresholds stand just under what the rules reach. */
describe('redaction of the third set', () => {
	const { byType } = scoreRecall(readMarked('redaction-development/third.tsv'));

	test('hides 99.5 % of numbers, e-mails, profiles, plots and birth dates', () =>
		expect(
			shareOf(byType, ...NUMBERS, 'email', 'profile', 'plot', 'birth_date'),
			linesOf(byType)
		).toBeGreaterThanOrEqual(0.995));
	test('hides 98.5 % of names and addresses', () =>
		expect(shareOf(byType, 'name', 'address'), linesOf(byType)).toBeGreaterThanOrEqual(0.985));
	test('takes something out of one clean text at the most', () => {
		const alarms = scoreFalseAlarms(readMarked('redaction-development/third-clean.tsv'));
		expect(alarms.found, linesOf(alarms.byStyle)).toBeLessThanOrEqual(1);
	});
});

/** The worn-out second held-out set; its thresholds stand just under what the rules reach. */
describe('redaction of the second set', () => {
	const { byType } = scoreRecall(readMarked('redaction-development/second.tsv'));

	test('hides 99 % of numbers, e-mails, profiles, plots and birth dates', () =>
		expect(
			shareOf(byType, ...NUMBERS, 'email', 'profile', 'plot', 'birth_date'),
			linesOf(byType)
		).toBeGreaterThanOrEqual(0.99));
	test('hides 96 % of names and addresses', () =>
		expect(shareOf(byType, 'name', 'address'), linesOf(byType)).toBeGreaterThanOrEqual(0.96));
	test('takes something out of one clean text at the most', () => {
		const alarms = scoreFalseAlarms(readMarked('redaction-development/second-clean.tsv'));
		expect(alarms.found, linesOf(alarms.byStyle)).toBeLessThanOrEqual(1);
	});
});

test('takes something out of one clean text of the fourth set at the most', () => {
	const alarms = scoreFalseAlarms(readMarked('redaction-development/fourth-clean.tsv'));
	expect(alarms.found, linesOf(alarms.byStyle)).toBeLessThanOrEqual(1);
});

/** Their names are placeholders: what goes is a nickname, a parcel or a year of birth, or a false alarm. */
test('takes something out of one training text in 200 at the most', () => {
	const folder = new URL('../../../data/training/', import.meta.url);
	const texts = readTraining(readdirSync(folder).filter((name) => name.endsWith('.tsv')));
	const losing = texts.filter(({ text }) => redact(text).redactions.length > 0);
	expect(losing.length / texts.length).toBeLessThanOrEqual(1 / 200);
});
