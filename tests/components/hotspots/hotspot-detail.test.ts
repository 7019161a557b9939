import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import BudgetFigure from '#lib/components/hotspots/BudgetFigure.svelte';
import DigestChanges from '#lib/components/hotspots/DigestChanges.svelte';
import FootprintFigure from '#lib/components/hotspots/FootprintFigure.svelte';
import HandlingFigure from '#lib/components/hotspots/HandlingFigure.svelte';
import HotspotBrief from '#lib/components/hotspots/HotspotBrief.svelte';
import HotspotHistory from '#lib/components/hotspots/HotspotHistory.svelte';
import HotspotPeople from '#lib/components/hotspots/HotspotPeople.svelte';
import HotspotWeeksFigure from '#lib/components/hotspots/HotspotWeeksFigure.svelte';
import PhraseFigure from '#lib/components/hotspots/PhraseFigure.svelte';
import PrecisionFigure from '#lib/components/hotspots/PrecisionFigure.svelte';
import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import { body, words } from '../drawn-components.ts';
import { entryOf, names, scene, waste } from './hotspot-rows.ts';

const lang = 'vi' as const;
const href = (id: string) => `/hotspots/${id}`;

describe('the weeks of a hotspot', () => {
	const weeks = entryOf().rhythm;
	const html = body(render(HotspotWeeksFigure, { props: { lang, hotspot: waste, weeks } }));

	test('are drawn with the band, the crossing of the threshold, and the unfinished week apart', () => {
		expect(html).toContain('vượt ngưỡng');
		expect(html.match(/<rect class="partial/g)).toHaveLength(1);
		expect(html.match(/class="band/g)?.length).toBeGreaterThanOrEqual(2);
		expect(words(html)).toContain('Cột gạch chéo là tuần chưa hết');
	});

	test('begin their heading with a capital where the number is at least so much', () => {
		const least = { observed: null, negative: null, observed_at_least: 17 };
		const props = { lang, hotspot: { ...waste, ...least, counted_weeks: 1 }, weeks };
		const drawn = words(body(render(HotspotWeeksFigure, { props })));
		expect(drawn).toContain('Ít nhất 17 phản ánh trong tuần, thường 9,2');
	});

	test('stand in a table too, and carry no inline style', () => {
		expect(words(html)).toMatch(/22\/12\/2025 tuần vượt ngưỡng 13 6 4,6 0 – 9/);
		expect(html).not.toMatch(/\sstyle=/);
	});
});

describe('the footprint', () => {
	const counts = { observed: 12, expected: 3.1, negative: 6, negative_expected: 5 };
	const places = [
		{ ...counts, commune_code: '19753', is_member: true },
		{ ...counts, observed: 2, commune_code: '19777', is_member: false }
	];
	const shape = { code: '19753', path: 'M1 1l2 2z', x: 2, y: 2, part: 'member' as const };
	const map = {
		...{ width: 100, height: 80 },
		shapes: [shape, { ...shape, code: '19777', part: 'watched' as const }]
	};
	const props = { lang, places, map, names, href, hotspot: waste };
	const html = body(render(FootprintFigure, { props }));

	test('says how many communes, and how many beside it are watched', () => {
		expect(words(html)).toContain('Vùng lan: 1 xã, phường; 1 nơi liền kề được theo dõi');
	});

	test('gives each commune its excess, and the map its caveat and its names', () => {
		expect(words(html)).toContain('+8,9');
		expect(words(html)).toContain('Ranh giới khái quát, không phải ranh giới pháp lý.');
		expect(html).toContain('aria-label="xã Phú Vang: liền kề, theo dõi"');
	});

	test('says that published counts are of the newest week', () => {
		const hotspot = { window_weeks: 4, counted_weeks: 1 };
		const published = body(render(FootprintFigure, { props: { ...props, hotspot } }));
		expect(words(published)).toContain('Số của tuần mới nhất; số từ 1 đến 4 được ẩn.');
		expect(words(html)).not.toContain('tuần mới nhất');
	});

	test('stands without a map where no outline is known', () => {
		const bare = body(render(FootprintFigure, { props: { ...props, map: null } }));
		expect(bare).not.toContain('<svg class="footprint-map');
		expect(words(bare)).toContain('1. Phú Xuân');
	});
});

describe('people', () => {
	const event = {
		...{ event_id: 1, happened_at: '2025-12-30T18:30:00Z', hotspot_id: waste.hotspot_id },
		...{ action: 'assign' as const, role: 'commission' as const, until: null, score: 8.4 },
		...{ assignee: 'commune_front' as const, note: 'Đã gọi <sdt>', snapshot_id: null, digest: 'd' }
	};
	const people = (more: object = {}) =>
		body(
			render(HotspotPeople, {
				props: {
					...{ lang, scene, events: [event], auditHref: '/hotspots/audit' },
					...{ triage: entryOf().triage, ...more }
				}
			})
		);

	test('see what was done by which role on which day in Viet Nam, and the note as text', () => {
		expect(words(people())).toContain('Giao việc: Mặt trận xã ban chỉ đạo, 31/12/2025');
		expect(people()).toContain('Đã gọi &lt;sdt>');
	});

	test('must write a note where a mark needs one', () => {
		const forms = people().split('<details').slice(1);
		const needs = (action: string) =>
			forms.find((form) => form.includes(`data-action="${action}"`))?.includes('required') ?? null;
		expect([needs('resolve'), needs('known_event'), needs('not_useful')]).toEqual([
			true,
			true,
			true
		]);
		expect(needs('acknowledge')).toBe(false);
		expect(needs('release')).toBeNull();
	});

	test('can take back what stands', () => {
		const triage = {
			...entryOf().triage,
			standing: 'snooze' as const,
			snoozed_until: '2026-02-01'
		};
		expect(people({ triage })).toContain('data-action="release"');
		expect(words(people({ triage }))).toContain('Hoãn đến hết 1/2/2026');
	});

	test('of other roles see no form', () => {
		expect(people({ scene: { ...scene, mayTriage: false } })).not.toContain('<form');
	});
});

test('the budgets say how many alerts each would have made, and link to the others', () => {
	const budgets = [
		{ budget: 1, new_count_12_weeks: 12, threshold: 6 },
		{ budget: 2, new_count_12_weeks: 30, threshold: 5 }
	];
	const chosen = 2 as const;
	const props = { lang, budgets, chosen, href: (budget: number) => `?budget=${budget}` };
	const html = body(render(BudgetFigure, { props }));
	expect(words(html)).toContain('Mức đang chọn đã tạo 30 cảnh báo mới trong 12 tuần qua');
	expect(html).toContain('href="?budget=1"');
	expect(html).not.toContain('href="?budget=2"');
	expect(words(html)).toContain('đang chọn, mức chuẩn');
});

test('cases that are hidden stay hidden', () => {
	const counts = {
		...{ counted_count: 12, answered_count: null, resolved_count: 0, open_count: null },
		...{ open_overdue_count: null, longest_open_days: null }
	};
	const html = body(render(HandlingFigure, { props: { lang, counts, from: '2025-11-10' } }));
	expect(words(html)).toContain('(ẩn) trong 12 việc đã được trả lời');
	expect(words(html)).not.toContain('Việc chờ lâu nhất');
	const untold = { ...counts, counted_count: null, resolved_count: null };
	const none = words(
		body(render(HandlingFigure, { props: { lang, counts: untold, from: '2025-11-10' } }))
	);
	expect(none).toContain('Kết quả trả lời ở vùng này không công bố');
	expect(none).not.toContain('Tiếp nhận');
});

test('a merger links to the other hotspot', () => {
	const turn = { week_on: '2025-12-01', turn: 'merged' as const, state: null, other_id: 'e2' };
	const html = body(render(HotspotHistory, { props: { lang, turns: [turn], href } }));
	expect(html).toContain('href="/hotspots/e2"');
	expect(words(html)).toContain('tuần 49/2025 nhập vào một điểm nóng khác');
});

test('phrases stand beside how many texts hold them, here and elsewhere', () => {
	const list = { phrases: [{ phrase: 'bãi rác', here: 7, there: null }] };
	const more = { text_count: 20, background_count: 369 };
	const html = body(render(PhraseFigure, { props: { lang, words: { ...list, ...more } } }));
	expect(words(html)).toMatch(/bãi rác 7 \(ẩn\)/);
	expect(words(html)).toContain('20 văn bản khác nhau ở đây, so với 369');
	const hidden = { phrases: [{ phrase: 'bãi rác', here: null, there: null }] };
	const none = { text_count: null, background_count: null };
	const bare = words(
		body(render(PhraseFigure, { props: { lang, words: { ...hidden, ...none } } }))
	);
	expect(bare).toContain('bãi rác');
	expect(bare).toContain('không công bố số văn bản');
	expect(bare).not.toContain('(ẩn)');
});

test('what changed is grouped, the weightiest first', () => {
	const changes = [
		{ hotspot: waste, change: 'fading' as const },
		{ hotspot: { ...waste, hotspot_id: 'e2' }, change: 'new' as const },
		{ hotspot: waste, change: null }
	];
	const html = words(body(render(DigestChanges, { props: { lang, changes, names, href } })));
	expect(html.indexOf('Mới vượt ngưỡng')).toBeLessThan(html.indexOf('Đang lắng'));
	expect(html.match(/Rác thải/g)).toHaveLength(2);
});

test('precision is told as counts until thirty alerts are judged', () => {
	const month = {
		...{ month: '2025-12', flagged: 9, useful: 4, not_useful: 1, known: 1, unjudged: 3 },
		precision: null
	};
	const html = words(body(render(PrecisionFigure, { props: { lang, months: [month] } })));
	expect(html).toContain('4 trong 6 cảnh báo đã xét là có ích');
	expect(html).toContain('dưới 30 đã xét');
	expect(html).not.toMatch(/\d\s?%/);
});

describe('hotspots on other pages', () => {
	const hotspots = { rows: [waste], total: 4, is_known: true, communes: names.communes };
	const brief = (more: object) =>
		body(
			render(HotspotBrief, {
				props: { filters: DEFAULT_FILTERS, hotspots, names, ...more }
			})
		);

	test('are findings that link on, and say that they blame nobody', () => {
		const html = brief({});
		expect(html).toContain(`href="/hotspots/${waste.hotspot_id}"`);
		expect(words(html)).toContain('Xem tất cả 4 điểm nóng');
		expect(words(html)).toContain('chưa nói lên nguyên nhân hay đúng sai');
	});

	test('say that there are none on the overview, and leave other pages alone', () => {
		const none = { ...hotspots, rows: [], total: 0 };
		expect(words(brief({ hotspots: none }))).toContain('nào vượt ngưỡng mà còn chờ xử lý');
		expect(brief({ hotspots: none, commune: '19753' }).trim()).toBe('');
		expect(words(brief({ hotspots: { ...none, is_known: false } }))).toContain('Chưa đủ dữ liệu');
	});

	test('do not say that none reached the threshold where people have dealt with all', () => {
		const handled = { ...hotspots, rows: [], total: 1 };
		expect(words(brief({ hotspots: handled, commune: '19753' }))).toContain('còn chờ xử lý');
	});

	test('of an issue lead to the list of that issue', () => {
		expect(brief({ issue: 'env.waste' })).toContain('href="/hotspots?issue=env.waste"');
	});
});
