import { describe, expect, test } from 'vitest';
import { FIT_OPTIONS } from '#lib/classifier/fit.ts';
import { buildReport } from '#lib/classifier/report/build-report.ts';
import { train } from '#lib/classifier/train.ts';
import { evaluationReportSchema } from '#lib/domain/evaluation-report.ts';
import { REPORT_HEADS } from '#lib/domain/report-dimensions.ts';
import { scoresAsWritten } from '#lib/domain/scores-as-written.ts';
import { taxonomy, textsOf } from '../support/training.ts';

const texts = ['W1', 'W6'].flatMap((author) => textsOf(author, 5));
const contrast = textsOf('W13', 20);
const options = { ...FIT_OPTIONS, minTexts: FIT_OPTIONS.minTexts.map(() => 2), epochs: 3 };
const result = train({ texts, contrast, taxonomy, as_of: '2026-11-22', options });
const input = { result, taxonomy, draws: 60 };
const report = buildReport(input);
const sum = (counts: readonly number[]) => counts.reduce((total, n) => total + n, 0);

describe('the report of a training', () => {
	test('equal inputs give equal bytes that fit the schema, within 150 kB', () => {
		const json = JSON.stringify(report);
		expect(JSON.stringify(buildReport(input))).toBe(json);
		expect(evaluationReportSchema.parse(JSON.parse(json))).toEqual(report);
		expect(json.length).toBeLessThan(150_000);
	});

	test('its means and least authors are those of the evaluation in the card', () => {
		const { mean, least } = result.evaluation;
		const names = { sentiment: 'sentiment', issue: 'issue', group: 'issue_group', kind: 'kind' };
		for (const head of REPORT_HEADS) {
			const { accuracy } = scoresAsWritten(report, head);
			const name = names[head] as keyof typeof mean;
			expect(accuracy.mean.value).toBeCloseTo(mean[name], 3);
			expect(accuracy.least.value).toBeCloseTo(least[name], 3);
		}
		expect(scoresAsWritten(report, 'sentiment').macro_f1.mean.value).toBeCloseTo(
			mean.sentiment_macro_f1,
			3
		);
		expect(scoresAsWritten(report, 'issue').top3?.mean.value).toBeCloseTo(mean.issue_top3, 3);
	});

	test('every estimate lies in its interval, and intervals are wider for one author than for all', () => {
		for (const { accuracy, macro_f1 } of report.heads) {
			for (const { mean, least } of [accuracy, macro_f1]) {
				for (const { value, low, high } of [mean, least]) {
					expect(value).toBeGreaterThanOrEqual(low);
					expect(value).toBeLessThanOrEqual(high);
				}
				expect(least.value).toBeLessThanOrEqual(mean.value);
			}
			const width = ({ low, high }: { low: number; high: number }) => high - low;
			expect(width(accuracy.least)).toBeGreaterThan(width(accuracy.mean));
		}
	});

	test('confusions add up to the texts, and their diagonal to the texts that were right', () => {
		for (const head of ['sentiment', 'group', 'kind'] as const) {
			const { counts } = report.confusion[head];
			const { n } = scoresAsWritten(report, head);
			expect(sum(counts.flat())).toBe(n);
			const right = sum(counts.map((row, i) => row[i] ?? 0));
			expect(right).toBe(sum(report.classes[head].map((row) => row.right)));
		}
	});

	test('counted sentiments are those above the floor', () => {
		const floor = report.coverage.find(({ head }) => head === 'sentiment')?.floor;
		expect(sum(report.counted_sentiment.counts.flat())).toBe(floor?.n);
		expect(floor?.n).toBeLessThan(texts.length);
	});

	test('a class is precise by what was named and found by what is there', () => {
		for (const row of Object.values(report.classes).flat()) {
			if (row.precision) expect(row.precision.value).toBeCloseTo(row.right / row.named, 3);
			else expect(row.named).toBe(0);
			if (row.recall) expect(row.recall.value).toBeCloseTo(row.right / row.support, 3);
			else expect(row.support).toBe(0);
		}
	});

	test('accuracy grows as unsure texts are left out, and every text lies in a bin of confidence', () => {
		for (const { points } of report.coverage) {
			const [all, half] = [points[0], points.at(-1)];
			expect(points.map(({ coverage }) => coverage)[0]).toBe(1);
			expect(half?.accuracy.value).toBeGreaterThan(all?.accuracy.value ?? 1);
		}
		for (const { n, bins } of report.calibration) expect(sum(bins.map((bin) => bin.n))).toBe(n);
	});

	test('slices hold each text once by author, and contrast sets only as slices of their own', () => {
		const by = (wanted: string) => report.slices.filter(({ dimension }) => dimension === wanted);
		for (const dimension of ['author', 'language', 'length', 'kind'])
			expect(sum(by(dimension).map(({ n }) => n))).toBe(texts.length);
		expect(by('author').map(({ name }) => name)).toEqual(['W1', 'W6']);
		expect(by('contrast')).toMatchObject([{ name: 'W13', n: contrast.length }]);
		expect(by('tag').find(({ name }) => name === 'nodia')?.n).toBe(
			texts.filter(({ tags }) => tags.includes('nodia')).length
		);
	});

	test('a newer version stands after the older ones; the same version stands once', () => {
		const older = { ...report, version: '00000000-2026-01-01' };
		const before = {
			...older,
			history: Array.from({ length: 25 }, (_, i) => ({
				...report.history[0],
				version: `v${i}`
			})) as typeof report.history
		};
		const after = buildReport({ ...input, previous: before }).history;
		expect(after).toHaveLength(20);
		expect(after.at(-1)?.version).toBe(result.artefact.version);
		expect(after.at(-2)?.version).toBe('v24');
		expect(buildReport({ ...input, previous: report }).history).toEqual(report.history);
	});
});
