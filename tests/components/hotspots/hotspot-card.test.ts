import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import HotspotCard from '#lib/components/hotspots/HotspotCard.svelte';
import HotspotStatePill from '#lib/components/hotspots/HotspotStatePill.svelte';
import { HOTSPOT_STATES } from '#lib/domain/hotspot/hotspot-state.ts';
import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import { body, words } from '../drawn-components.ts';
import { entryOf, names, scene, waste } from './hotspot-rows.ts';

const card = (changed: Partial<Hotspot> = {}, more: object = {}) => {
	const entry = entryOf({ ...waste, ...changed });
	const props = { lang: 'vi' as const, rank: 1, names, scene, href: '/hotspots/x', entry };
	return body(render(HotspotCard, { props: { ...props, ...more } }));
};

describe('a card', () => {
	test('says where, what, how many and how many are usual as one finding', () => {
		expect(words(card())).toContain(
			'Rác thải ở 3 xã, phường của Huế: 24 phản ánh trong 2 tuần, thường 9,2'
		);
		expect(words(card({}, { lang: 'en' }))).toContain(
			'Waste in 3 communes of Hue: 24 reports in 2 weeks, usually 9.2'
		);
	});

	test('names a single commune with its province, and the first four of several', () => {
		const one = { commune_count: 1, commune_codes: ['19777'] };
		expect(words(card(one))).toContain('Rác thải ở xã Phú Vang, Huế:');
		expect(words(card())).toContain('Gồm Phú Xuân, Kim Long, Phú Vang');
		const six = { commune_count: 6, commune_codes: ['a', 'b', 'c', 'd', 'e', 'f'] };
		expect(words(card(six))).toContain('Gồm a, b, c, d và 2 nơi khác');
	});

	test('gives the ratio with its interval, and none where less than one is usual', () => {
		expect(words(card())).toContain('gấp 2,6 lần (1,6 – 6)');
		expect(words(card({ expected: 0.4, expected_low: 0, expected_high: 2 }))).not.toContain('gấp');
		expect(words(card({ expected_low: 0 }))).toContain('gấp 2,6 lần (ít nhất 1,6)');
	});

	test('tells the negative part as counts below thirty reports and as shares from thirty on', () => {
		expect(words(card())).toContain('11/24 tiêu cực, thường khoảng 10');
		expect(words(card())).not.toMatch(/\d %  ?tiêu cực/);
		const many = { observed: 40, negative: 30, negative_expected: 20 };
		expect(words(card(many)).replaceAll('\u00a0', ' ')).toContain('75 % tiêu cực, thường 50 %');
	});

	test('is about the tone where the tone is what fired', () => {
		const tone = { lane: 'tone' as const, negative: 20, negative_expected: 9.6 };
		expect(words(card(tone))).toContain(
			'Rác thải ở 3 xã, phường của Huế: 20 ý kiến tiêu cực trong 24 phản ánh, thường 9,6'
		);
	});

	test.each([
		[40, 'khoảng 40 tuần mới gặp một lần'],
		[0.4, 'tuần nào cũng gặp'],
		[260, 'khoảng 5 năm mới gặp một lần'],
		[null, 'hơn mười năm mới gặp một lần']
	])('says how rare %s weeks are', (recurrence_weeks, said) => {
		expect(words(card({ recurrence_weeks }))).toContain(said);
	});

	test('never shows a number that it was not given', () => {
		const hidden = words(card({ observed: null, negative: null }));
		expect(hidden).toContain('số phản ánh trong 2 tuần được ẩn, thường 9,2');
		expect(hidden).toContain('không công bố phần tiêu cực');
		expect(hidden).toContain('số của tuần mới nhất được ẩn');
		const usual = { expected: null, expected_low: null, expected_high: null };
		const more = words(card({ observed: null, negative: null, ...usual }));
		expect(more).toContain('thường (ẩn)');
		expect(hidden + more).not.toMatch(/null|NaN|undefined/);
	});

	test('says that a hotspot goes on beyond what one may see, and whose the counts are', () => {
		const part = { commune_codes: ['19753', '19774'] };
		expect(words(card(part))).toContain('ở 2 xã, phường của Huế và nơi ngoài phạm vi được xem');
		expect(words(card(part))).toContain('số đếm là của cả vùng');
		const hidden = { ...part, observed: null, negative: null, negative_expected: null };
		expect(words(card(hidden))).toContain('số của cả vùng được ẩn');
		expect(words(card(hidden))).not.toContain('dưới 5');
		expect(words(card(hidden, { lang: 'en' }))).toContain('the area goes on outside this scope');
		expect(words(card())).not.toContain('ngoài phạm vi');
	});

	test('says how many there are at least where more may not be told', () => {
		const least = { observed: null, negative: null, observed_at_least: 17 };
		expect(words(card(least))).toContain('ít nhất 17 phản ánh trong 2 tuần, thường 9,2');
		expect(words(card(least))).toContain('xã có dưới 5 phản ánh không tính vào');
	});

	test('does not call what is usual nothing where it is little', () => {
		const little = { expected: 0.03, expected_low: 0, expected_high: 0.2 };
		expect(words(card(little)).replaceAll('\u00a0', ' ')).toMatch(
			/thường (<|&lt;) 0,1 \(khoảng 90 %: 0 – 0,2\)/
		);
	});

	test('says that published counts are of the newest week', () => {
		const week = words(card({ counted_weeks: 1, window_weeks: 4 }));
		expect(week).toContain('24 phản ánh trong tuần');
		expect(week).toContain('điểm nóng được xét trên 4 tuần');
	});

	test('does not call the negative reports few where the others are', () => {
		const html = words(card({ observed: 46, negative: null }));
		expect(html).toContain('không công bố phần tiêu cực, vì có số dưới 5');
	});

	test('says of example data whether it was planted, and nothing of other data', () => {
		expect(words(card())).toContain('điểm nóng được dựng sẵn');
		expect(words(card({ is_planted: false }))).toContain('không dựng sẵn, là báo nhầm');
		expect(words(card({ is_planted: null }))).not.toContain('dựng sẵn');
	});

	test('draws its weeks with a sentence and writes no inline style', () => {
		expect(card()).toMatch(/aria-label="7 tuần của vùng này: tuần cuối 13 phản ánh, thường 4,6"/);
		expect(card()).not.toMatch(/\sstyle=|<style/);
	});

	test('has plain forms for those who may act, and none for others', () => {
		expect(card()).toMatch(/<form method="POST" action="\/hotspots\/triage"/);
		expect(card()).toContain('<input type="hidden" name="view" value="province=46"');
		expect(card()).toMatch(/name="until" min="2026-01-01" max="2026-03-31" value="2026-01-14"/);
		expect(card({}, { scene: { ...scene, mayTriage: false } })).not.toContain('<form');
	});

	test('offers no second acknowledgement, and says who was sent', () => {
		const entry = entryOf();
		const triage = {
			...entry.triage,
			...{ standing: 'assign' as const, is_acknowledged: true, assignee: 'dialogue_team' as const }
		};
		const html = card({}, { entry: { ...entry, triage } });
		expect(html).not.toContain('data-acknowledge');
		expect(words(html)).toContain('Đã giao: Tổ đối thoại');
	});
});

test('every state has a glyph of its own beside its word', () => {
	const glyphs = HOTSPOT_STATES.map((state) => {
		const html = body(render(HotspotStatePill, { props: { lang: 'vi', state } }));
		return /aria-hidden="true">(.)</u.exec(html)?.[1];
	});
	expect(new Set(glyphs).size).toBe(HOTSPOT_STATES.length);
	expect(glyphs).not.toContain(undefined);
});
