import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { brief } from '#lib/server/page/brief.ts';
import { briefAnswer } from '../../src/routes/brief/brief-answer.ts';
import BriefPaper from '../../src/routes/brief/BriefPaper.svelte';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();
const asking = async (search: string) => ({
	warehouse: fixture.warehouse,
	viewer: LOCAL_ANALYST,
	view: await viewOf(fixture.warehouse, search)
});

/** Counts of communes, initiatives, sessions and promises: of nobody's texts. */
const OF_NOBODY =
	/^(commune|covered|dialogue|leader_known|led_by_head|commitment|commitment_known|commitment_done|initiative|registered|assessed|recognised|not_recognised|ended|selected|replica|replicated|covered_commune)_count$/;

/** Every count of texts in what a brief holds, with the path to it. */
function countsIn(value: unknown, path = ''): [path: string, count: number][] {
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, inner]): [string, number][] => {
		const isCount = key === 'n' || (/_count$|_n$/.test(key) && !OF_NOBODY.test(key));
		if (isCount && typeof inner === 'number') return [[`${path}.${key}`, inner]];
		return countsIn(inner, `${path}.${key}`);
	});
}

const WIDE = 'from=2025-01-01&to=2026-03-31&compare=none';
const SEARCHES = [
	'',
	WIDE,
	`${WIDE}&province=40`,
	`${WIDE}&commune=16702`,
	`${WIDE}&issue=env.waste`
];

describe('a brief', () => {
	test.each(SEARCHES)('holds no count of texts from 1 to 4: ?%s', async (search) => {
		const counts = countsIn(await brief(await asking(search)));
		expect(counts.length).toBeGreaterThan(10);
		expect(counts.filter(([, count]) => count > 0 && count < 5)).toEqual([]);
	});

	test('of an unknown commune is not found', async () => {
		await expect(asking('commune=99999').then(brief)).rejects.toMatchObject({ status: 404 });
	});

	test.each([
		['vi', 'Cả nước', 'DỮ LIỆU MẪU', 'Trang 4/4'],
		['en', 'The whole country', 'EXAMPLE DATA', 'Page 4 of 4']
	])('is drawn on the server in %s, four sheets with all they must say', async (lang, ...said) => {
		const search = `pages=4&lang=${lang}&dataset=example&${WIDE}`;
		const answer = await briefAnswer(await asking(search), { isDataRequest: false });
		const { body } = render(BriefPaper, { props: { answer, href: (code: string) => `/${code}` } });
		expect(body.match(/<article class="sheet/g)).toHaveLength(4);
		for (const words of said) expect(body).toContain(words);
		expect(body).not.toMatch(/ style=/);
		expect(body).toContain('from=2025-01-01');
	});

	test('names the days that its numbers are of, so that its address does not move on', async () => {
		const answer = await briefAnswer(await asking('pages=4'), { isDataRequest: false });
		const { body } = render(BriefPaper, { props: { answer, href: () => '/' } });
		expect(body).toMatch(/\/brief\?from=\d{4}-\d\d-\d\d&amp;to=\d{4}-\d\d-\d\d&amp;pages=4/);
	});
});
