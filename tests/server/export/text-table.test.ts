import { describe, expect, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { textTable } from '#lib/server/export/text-table.ts';
import { newestTextsQuestion } from '#lib/server/queries/feedback/feedback-texts.ts';
import { filterParams } from '#lib/server/queries/filter-params.ts';
import type { Warehouse } from '#lib/server/warehouse/warehouse.ts';
import { viewOf } from '../../support/open-fixture.ts';
import { withFixture } from '../../support/with-fixture.ts';

const fixture = withFixture();
const MANY = 50_000;

/** A view of the fixture, and how many times texts of it are read. */
async function asking(search: string) {
	const given = fixture.warehouse;
	const times = { read: 0 };
	const warehouse: Warehouse = {
		...given,
		askArrow: (...asked) => {
			times.read++;
			return given.askArrow(...asked);
		}
	};
	return { asked: { warehouse, viewer: LOCAL_ANALYST, view: await viewOf(given, search) }, times };
}

describe('texts to be exported', () => {
	test.each([
		'',
		'province=40',
		'issue=env.waste',
		'q=rac',
		'province=40&from=2026-03-01&to=2026-03-31'
	])(
		'of %o are read some days at a time: none left out, none twice, newest first',
		async (search) => {
			const { asked, times } = await asking(search);
			const { view } = asked;
			const whole = await fixture.warehouse.ask(newestTextsQuestion, LOCAL_ANALYST, {
				...filterParams(view.filters, view.period, view.dataset),
				...{ limit: MANY, offset: 0 }
			});
			const table = await textTable(asked, MANY, 1);
			const ids = table.columns.find(({ name }) => name === 'feedback_id')?.cells;
			expect(ids).toEqual(whole.map(({ feedback_id }) => feedback_id));
			expect(table.rows).toBe(whole.length);
			expect(times.read).toBeGreaterThan(1);
		}
	);

	test('have the same columns where there is none', async () => {
		const { asked } = await asking('q=khong co tu nay dau');
		const some = await textTable((await asking('')).asked, MANY);
		const none = await textTable(asked, MANY);
		expect(none.rows).toBe(0);
		expect(none.columns.map(({ name }) => name)).toEqual(some.columns.map(({ name }) => name));
	});

	test('are refused before any is read when there are too many', async () => {
		const { asked, times } = await asking('province=40');
		const { rows } = await textTable(asked, MANY);
		times.read = 0;
		const refused = { status: 413, mostRows: rows - 1 };
		await expect(textTable(asked, rows - 1)).rejects.toMatchObject(refused);
		expect(times.read).toBe(0);
		await expect(textTable(asked, rows)).resolves.toMatchObject({ rows });
	});
});
