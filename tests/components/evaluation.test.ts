import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { FIT_OPTIONS } from '#lib/classifier/fit.ts';
import { buildReport } from '#lib/classifier/report/build-report.ts';
import { train } from '#lib/classifier/train.ts';
import CalibrationFigure from '#lib/components/sections/evaluation/CalibrationFigure.svelte';
import ClassScores from '#lib/components/sections/evaluation/ClassScores.svelte';
import ConfusionFigure from '#lib/components/sections/evaluation/ConfusionFigure.svelte';
import CoverageFigure from '#lib/components/sections/evaluation/CoverageFigure.svelte';
import DataStatement from '#lib/components/sections/evaluation/DataStatement.svelte';
import HeadScores from '#lib/components/sections/evaluation/HeadScores.svelte';
import IssueScore from '#lib/components/sections/evaluation/IssueScore.svelte';
import PrevalenceFigure from '#lib/components/sections/evaluation/PrevalenceFigure.svelte';
import SliceFigure from '#lib/components/sections/evaluation/SliceFigure.svelte';
import TriedText from '#lib/components/sections/evaluation/TriedText.svelte';
import VersionFigure from '#lib/components/sections/evaluation/VersionFigure.svelte';
import { taxonomy, textsOf } from '../classifier/support/training.ts';
import { body, words } from './drawn-components.ts';

const texts = ['W1', 'W6'].flatMap((author) => textsOf(author, 8));
const contrast = textsOf('W13', 40);
const options = { ...FIT_OPTIONS, minTexts: FIT_OPTIONS.minTexts.map(() => 2), epochs: 2 };
const result = train({ texts, contrast, taxonomy, as_of: '2026-11-22', options });
const report = buildReport({ result, taxonomy, draws: 20 });
const [first] = report.history;
if (!first) throw new Error('a report has a history');
const better = {
	...first.accuracy.sentiment,
	value: Math.min(1, first.accuracy.sentiment.value + 0.05)
};
const history = [
	first,
	{ ...first, version: 'newer', accuracy: { ...first.accuracy, sentiment: better } },
	{ ...first, version: 'newest', texts: first.texts + 1 }
];
const names = Object.fromEntries(
	[...taxonomy.groups, ...taxonomy.leaves].map(({ id, vi }) => [id, vi])
);
const issueHref = (issue: string) => `/issues/${issue}`;
const tried = {
	is_denunciation: false as const,
	redacted: 'Rác ở chợ, gọi <sdt>',
	text_lang: 'vi' as const,
	places: [{ text: 'xã Nam Đàn', reason: 'exact', names: ['Xã Nam Đàn, Tỉnh Nghệ An'] }],
	is_sentiment_counted: false,
	labels: [
		{
			head: 'issue' as const,
			label: 'env.waste',
			confidence: 0.8,
			parts: {
				words: [['rác', 2.5] as [string, number], ['chợ', -0.25] as [string, number]],
				rest: { count: 3, weight: 0.5 },
				bias: -0.5,
				score: 2.25
			}
		},
		{
			head: 'sentiment' as const,
			label: 'negative',
			confidence: 0.5,
			parts: { words: [], rest: { count: 0, weight: 0 }, bias: 1, score: 1 }
		}
	]
};

const drawn = (lang: 'vi' | 'en'): Record<string, string> => ({
	DataStatement: body(render(DataStatement, { props: { lang, report } })),
	HeadScores: body(render(HeadScores, { props: { lang, report } })),
	ClassScores: body(render(ClassScores, { props: { lang, report, names, issueHref } })),
	ConfusionFigure: body(render(ConfusionFigure, { props: { lang, report, names } })),
	CalibrationFigure: body(
		render(CalibrationFigure, { props: { lang, curves: report.calibration } })
	),
	CoverageFigure: body(render(CoverageFigure, { props: { lang, curves: report.coverage } })),
	SliceFigure: body(render(SliceFigure, { props: { lang, slices: report.slices } })),
	PrevalenceFigure: body(
		render(PrevalenceFigure, { props: { lang, prevalence: report.prevalence } })
	),
	VersionFigure: body(render(VersionFigure, { props: { lang, history, current: 'newer' } })),
	TriedText: body(render(TriedText, { props: { lang, tried, names } }))
});
const vi = drawn('vi');

describe.each(['vi', 'en'] as const)('in %s', (lang) => {
	test.each(Object.entries(drawn(lang)))(
		'%s has no unfinished text and no inline style',
		(_, html) => {
			expect(words(html)).not.toMatch(/undefined|NaN|\[object|=>|Infinity/);
			expect(html).not.toMatch(/\sstyle=|<style|\son\w+=/);
		}
	);
});

test('the data statement says first that real accuracy is unknown', () => {
	const said = words(vi['DataStatement'] ?? '');
	expect(said).toContain('trên phản ánh thật thì chưa biết');
	expect(said).toContain('(W1, W6)');
	expect(said).toContain('W13');
});

test('once people have labelled real feedback, the statement no longer says that all is invented', () => {
	const mixed = { ...report, data: { ...report.data, corrected_texts: 120 } };
	const said = words(body(render(DataStatement, { props: { lang: 'vi', report: mixed } })));
	expect(said).toContain('Phần lớn câu');
	expect(said).toContain('120 câu là phản ánh do người trong cơ quan gán nhãn');
	expect(said).not.toContain('chưa biết');
});

test('a score comes with its interval, the number of texts, and the least author', () => {
	expect(words(vi['HeadScores'] ?? '')).toMatch(
		/Tình cảm: tỷ lệ đúng \d+\s% n = 1\d\d .*thấp nhất W\d/
	);
	expect(words(vi['HeadScores'] ?? '')).toMatch(/\d\s% \([\d,]+ – [\d,]+\)/);
});

test('a class of fewer than 30 texts gets no percentage, and issues link to their pages', () => {
	const rows = [...(vi['ClassScores'] ?? '').matchAll(/<tr[^>]*>.*?<\/tr>/gs)].map(([row]) => row);
	const waste = rows.find((row) => row.includes('/issues/env.waste'));
	expect(waste).toBeDefined();
	expect(words(waste ?? '')).not.toContain('%');
});

test('a heat table names every cell and colours only mistakes by their share', () => {
	const html = vi['ConfusionFigure'] ?? '';
	expect(html).toMatch(/title="Tiêu cực → Trung tính: \d+"/);
	expect(html).toMatch(/class="hit/);
	expect(html.match(/<th[^>]*scope="row"/g)?.length).toBeGreaterThan(20);
});

test('curves have a sentence as their name and a table beside them', () => {
	for (const name of ['CalibrationFigure', 'CoverageFigure']) {
		expect(vi[name]?.match(/role="img" aria-label="[^"]+%/g)).toHaveLength(3);
		expect(vi[name]).toMatch(/<details[^>]*data-table/);
	}
	expect(vi['CoverageFigure']).toContain('ngưỡng');
});

test('versions tell what changed since the one before', () => {
	const said = words(vi['VersionFigure'] ?? '');
	expect(said).toMatch(/newer đang dùng .*tăng 5 điểm %.* newest/);
	expect(said).toMatch(/newest (?!.*điểm %).*câu đo khác/);
});

test('a tried text shows words, bias and score as a sum, and names what is not counted', () => {
	const said = words(vi['TriedText'] ?? '');
	expect(said).toMatch(
		/Vấn đề: Rác thải .*rác \+2,5 .*chợ −0,25 .*3 từ khác \+0,5 .*mức gốc −0,5 .*= điểm \+2,25/
	);
	expect(said).toContain('[số điện thoại]');
	expect(said).toContain('dưới ngưỡng nên không tính');
});

test('a denunciation that was tried shows nothing but that it would be counted', () => {
	const html = body(
		render(TriedText, { props: { lang: 'vi', tried: { is_denunciation: true }, names } })
	);
	expect(words(html)).toContain('chỉ đếm, không lưu');
	expect(html).not.toMatch(/<table|máy chắc/);
});

test('an issue that was measured on too few texts gets no figures of its own', () => {
	const score = {
		class: 'x',
		support: 40,
		named: 35,
		right: 30,
		precision: null,
		recall: null,
		f1: 0.8
	};
	const few = { ...score, named: 12 };
	const html = (given: typeof score) =>
		words(body(render(IssueScore, { props: { lang: 'vi', score: given } })));
	expect(html(few)).toContain('Chưa có số đo riêng');
	expect(html(score)).toContain('40 câu');
});
