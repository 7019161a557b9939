import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import DriftFigure from '#lib/components/quality/DriftFigure.svelte';
import FreshnessFigure from '#lib/components/quality/FreshnessFigure.svelte';
import GapFigure from '#lib/components/quality/GapFigure.svelte';
import RowsFigure from '#lib/components/quality/RowsFigure.svelte';
import UnplacedNames from '#lib/components/quality/UnplacedNames.svelte';
import { weekLevel } from '#lib/components/quality/week-level.ts';
import { sourceStrip } from '#lib/domain/source-strip.ts';

const span = { from: '2025-01-06', to: '2025-03-03' };
const computed = { definition: 'Cách tính.' };
const names = { desk: 'Tổng đài', hotline_1022: '1022', env: 'Môi trường' };
const strip = {
	...{ source_id: 'desk', channel: null },
	...sourceStrip(
		[
			{ received_week: '2025-01-06', n: 4 },
			{ received_week: '2025-02-03', n: 40 }
		],
		'2025-02-24',
		true
	)
};

describe('gaps of a source', () => {
	const { body } = render(GapFigure, {
		props: { lang: 'vi', span, strips: [strip], names, computed }
	});
	test('are told in the title, drawn as hatches and never as a bar', () => {
		expect(body).toContain('Khoảng trống dài nhất: Tổng đài, 3 tuần từ 10/2/2025');
		expect(body).toContain('8 tuần từ khi bắt đầu, 6 tuần trống');
		const [gaps, hatches] = ['gap', 'stroke-negative hatch'].map(
			(name) => new RegExp(`class="${name}[^"]*" d="([^"]*)"`).exec(body)?.[1] ?? ''
		);
		expect(gaps?.match(/M/g)).toHaveLength(6);
		expect(hatches?.match(/M/g)).toHaveLength(6);
	});
	test('carry no inline style', () => expect(body).not.toContain('style='));
});

test('a week is as full as the median of its own row says, and an empty one is no level', () => {
	const level = weekLevel([10, 20, null, 30]);
	expect([null, 9, 10, 19, 20, 29, 30].map(level)).toEqual([0, 1, 2, 2, 3, 3, 4]);
});

test('a silent source is named with how long it is silent and how long it usually is', () => {
	const rhythm = {
		...{ source_id: 'desk', channel: null, last_received_on: '2025-02-20', pause_count: 30 },
		...{ usual_pause_days: 2, silent_days: 9, last_fortnight_count: 0, usual_fortnight_count: 20 }
	};
	const props = { lang: 'en' as const, span, rhythms: [rhythm], loaded: {}, names, computed };
	const { body } = render(FreshnessFigure, { props });
	expect(body).toContain('Tổng đài has been silent for 9\u00a0days, usually at most 2\u00a0days');
	expect(body).toContain('▲ silent for 9\u00a0days');
});

test('rows that do not add up are said not to', () => {
	const sums = {
		rows_in: 9,
		rows_kept: 5,
		rows_duplicate: 1,
		rows_count_only: 1,
		rows_rejected: 1
	};
	const props = {
		lang: 'vi' as const,
		sums,
		sources: [],
		batches: { newest: [], count: 0 },
		computed
	};
	expect(render(RowsFigure, { props: { ...props, broken_count: 1 } }).body).toContain(
		'Không khớp ở 1 tệp'
	);
	expect(render(RowsFigure, { props: { ...props, broken_count: 0 } }).body).toContain(
		'9 = 5 giữ + 1 trùng + 1 chỉ đếm + 1 loại'
	);
});

test('a month beyond the band is marked with a glyph and with what moved', () => {
	const compared = { distance: 0.2, band: 0.1, isBeyond: true };
	const month = {
		...{ month: '2025-02-01', isWhole: true, n: 400, negative_count: 200, unsure_count: 0 },
		...{ sentiment_known_count: 400, person_count: 4, issue_confidence: 0.8 },
		sentiment_confidence: 0.9,
		drift: {
			tone: { ...compared, moved: { code: 'negative', before: 0.2, now: 0.5 } },
			issue: { ...compared, isBeyond: false, moved: { code: 'env', before: 0.1, now: 0.1 } }
		}
	};
	const props = { lang: 'vi' as const, span, months: [month], names, computed };
	const { body } = render(DriftFigure, { props });
	expect(body).toContain('2/2025: tình cảm lệch quá dao động thường gặp');
	expect(body).toContain('▲ 2/2025: Tiêu cực 20\u00a0% → 50\u00a0%');
	expect(body).not.toContain('nhóm vấn đề lệch');
});

test('a name of a place that would run is only shown', () => {
	const none = { province_name_vi: null, province_name_en: null, suggested_code: null };
	const more = { suggested_name_vi: null, suggested_name_en: null };
	const last = { suggested_province_vi: null, suggested_province_en: null };
	const name = '<img src=x onerror=alert(1)>';
	const row = { entity: 'feedback', place_name: name, name_count: 1, n: 7 };
	const rows = [{ ...row, ...none, ...more, ...last }];
	const { body } = render(UnplacedNames, { props: { lang: 'vi', rows } });
	expect(body).not.toContain('<img');
	expect(body).toContain('không có tên gần giống');
});
