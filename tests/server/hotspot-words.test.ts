import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test, vi } from 'vitest';
import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import { LOCAL_ANALYST, ROLES, type Viewer } from '#lib/domain/viewer.ts';
import { hotspotPhrases, hotspotTexts, phrasesIn } from '#lib/server/page/hotspot-words.ts';
import { hotspotById } from '#lib/server/queries/hotspots/hotspot-by-id.ts';
import { driverTexts } from '#lib/server/queries/hotspots/driver-texts.ts';
import { driverWords } from '#lib/server/queries/hotspots/driver-words.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';
import { labelEvent, openEmptyPeople } from './people/people-fixture.ts';

const fixture = withFixture();
const viewer = LOCAL_ANALYST;
/** The waste hotspot as if it counted thirteen weeks: five texts of the fixture are its own. */
async function longHotspot(): Promise<Hotspot> {
	const found = await hotspotById(fixture.warehouse, viewer, 'a20260302-16702-env.waste');
	if (!found) throw new Error('the fixture has no such hotspot');
	return { ...found, window_weeks: 13 };
}
const asking = async (who: Viewer = viewer) => ({
	...{ warehouse: fixture.warehouse, viewer: who },
	view: await viewOf(fixture.warehouse)
});

describe('the texts of a hotspot', () => {
	test('are those on its issue in its communes in its window, the newest first', async () => {
		const texts = await driverTexts(fixture.warehouse, viewer, await longHotspot(), 10);
		expect(texts.map(({ feedback_id }) => feedback_id)).toEqual([
			'a18',
			'a13',
			'a12',
			'a02',
			'a01'
		]);
		const short = { ...(await longHotspot()), window_weeks: 1 };
		expect(await driverTexts(fixture.warehouse, viewer, short, 10)).toHaveLength(1);
	});

	test('out of the viewer’s scope are none', async () => {
		const danang: Viewer = { ...viewer, province_code: '48' };
		expect(await driverTexts(fixture.warehouse, danang, await longHotspot(), 10)).toEqual([]);
		const { here } = await driverWords(fixture.warehouse, danang, await longHotspot());
		expect(here).toEqual([]);
	});

	test.each(ROLES)(
		'are read by a %s only where texts may be read, and each reading is kept',
		async (role) => {
			const { people, path } = openEmptyPeople();
			const line = vi.spyOn(console, 'info').mockReturnValue(undefined);
			const who = { ...viewer, role };
			const shown = await hotspotTexts(await asking(who), people, await longHotspot(), []);
			line.mockRestore();
			const mayRead = role === 'analyst' || role === 'commission';
			expect(shown).toHaveLength(mayRead ? 5 : 0);
			const readings = new DatabaseSync(path, { readOnly: true })
				.prepare('select question, role, text_count, has_words from reading_event')
				.all();
			const kept = {
				question: 'hotspot a20260302-16702-env.waste',
				role,
				text_count: 5,
				has_words: 0
			};
			expect(readings).toEqual(mayRead ? [kept] : []);
			expect(people.readings.verify()).toMatchObject({ n: mayRead ? 1 : 0, broken_id: null });
		}
	);

	test('that hold its phrases come first, and one marked as a denunciation comes never', async () => {
		const { people } = openEmptyPeople();
		const line = vi.spyOn(console, 'info').mockReturnValue(undefined);
		const found = await longHotspot();
		const first = async (phrase: string) => {
			const texts = await hotspotTexts(await asking(), people, found, [{ phrase }]);
			return texts.map(({ feedback_id }) => feedback_id);
		};
		expect((await first('bãi rác tự'))[0]).toBe('a02');
		const [marked] = (await driverTexts(fixture.warehouse, viewer, found, 10)).slice(3);
		people.record(labelEvent(marked?.text_key ?? '', 'KN', { kind: 'denunciation' }));
		expect(await first('bãi rác tự')).not.toContain('a02');
		line.mockRestore();
	});
});

describe('what its words are compared with', () => {
	test('are other texts on its issue, before and elsewhere', async () => {
		const { here, background } = await driverWords(fixture.warehouse, viewer, await longHotspot());
		expect(here).toHaveLength(5);
		const words = background.map(({ text_redacted }) => text_redacted);
		expect(words).toEqual([
			'Rác trôi dạt dọc bãi biển',
			'Thùng rác công cộng bị đầy tràn',
			'Điểm tập kết rác quá tải'
		]);
	});

	test('leave no phrase that all of them use', async () => {
		const { phrases, text_count, background_count } = await hotspotPhrases(
			await asking(),
			null,
			await longHotspot()
		);
		expect(phrases).toEqual([]);
		expect([text_count, background_count]).toEqual([5, 3]);
	});
});

describe('phrases', () => {
	const texts = (n: number, text: (index: number) => string, from = 0) =>
		Array.from({ length: n }, (_, index) => ({
			text_redacted: text(from + index),
			text_key: `k${from + index}`
		}));
	const OTHER = ['chợ', 'cầu', 'cống', 'đèn', 'nước', 'điện', 'vỉa hè', 'cây xanh'];
	const usual = (index: number) =>
		`Gần ${OTHER[index % 8]} hỏng lâu rồi, mong sửa ${OTHER[(index * 3) % 8]}.`;
	const words = (n: number, said: (index: number) => string) => ({
		here: [...texts(n, said, 1000), ...texts(20, usual, 2000)],
		background: texts(300, usual),
		places: ['Bến Thủy']
	});
	const smoke = (index: number) => `Nhà máy gạch xả khói đen ở Bến Thủy, gọi <sdt> ${index} lần.`;
	const namesOf = (found: ReturnType<typeof phrasesIn>) =>
		found.phrases.map(({ phrase }) => phrase);

	test('say what the texts here have of their own, without places, placeholders and numbers', () => {
		const found = phrasesIn(words(12, smoke), null, 'analyst');
		expect(namesOf(found)).toEqual(expect.arrayContaining(['nhà máy gạch xả khói đen']));
		expect(namesOf(found).join(' ')).not.toMatch(/bến|thủy|sdt|\d/);
		for (const { here, z } of found.phrases) {
			expect(here).toBe(12);
			expect(z).toBeGreaterThan(1.959);
		}
	});

	test('of four texts are shown to readers of texts only, of five to everybody', () => {
		expect(namesOf(phrasesIn(words(4, smoke), null, 'commission'))).not.toEqual([]);
		for (const role of ['leader', 'administrator'] as const) {
			expect(namesOf(phrasesIn(words(4, smoke), null, role))).toEqual([]);
			expect(namesOf(phrasesIn(words(5, smoke), null, role))).not.toEqual([]);
		}
	});

	test('have numbers for readers of texts only: what is left of all texts would be a number too', () => {
		const given = words(9, smoke);
		given.background.push(...texts(2, smoke, 5000));
		const [exact] = phrasesIn(given, null, 'analyst').phrases;
		expect([exact?.here, exact?.there]).toEqual([9, 2]);
		const hidden = phrasesIn(given, null, 'leader');
		expect(hidden).toMatchObject({ text_count: null, background_count: null });
		expect(hidden.phrases.length).toBeGreaterThan(0);
		for (const { here, there } of hidden.phrases) expect([here, there]).toEqual([null, null]);
	});

	test('count equal texts once', () => {
		const given = words(2, smoke);
		const [copied] = texts(1, () => 'Nhà máy gạch xả khói đen.', 9000);
		given.here.push(
			...Array.from({ length: 30 }, () => copied ?? { text_redacted: '', text_key: '' })
		);
		expect(phrasesIn(given, null, 'analyst').text_count).toBe(23);
	});
});
