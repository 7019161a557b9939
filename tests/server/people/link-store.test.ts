import { rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import { filtersFromSearch } from '#lib/domain/filters-from-search.ts';
import { lastDay } from '#lib/domain/shared-link.ts';
import { LOCAL_ANALYST, type Viewer } from '#lib/domain/viewer.ts';
import { openPeopleStore, type PeopleStore } from '#lib/server/people/people-store.ts';
import { LinkRefusedError, MOST_LINKS, shareBrief } from '#lib/server/people/links/share-brief.ts';
import type { View } from '#lib/server/view.ts';
import { removeDir, temporaryDir } from '../../support/open-fixture.ts';

const dir = temporaryDir();
const file = path.join(dir, 'people.sqlite');
let people: PeopleStore;
beforeAll(() => {
	people = openPeopleStore(file);
});
afterAll(() => {
	people.close();
	removeDir(dir);
});

const NOW = '2026-03-30T08:00:00.000Z';
const VIEW: View = {
	filters: { ...DEFAULT_FILTERS, province: '40', lang: 'en' },
	dataset: 'agency',
	initiative_dataset: 'agency',
	period: { from: '2025-12-29', to: '2026-03-30' },
	comparison: null,
	data_from: '2025-01-01'
};
const share = (change: Partial<Parameters<typeof shareBrief>[0]> = {}) =>
	shareBrief({
		...{ links: people.links, viewer: LOCAL_ANALYST, view: VIEW, days: 30, now: NOW },
		...change
	});

describe('a shared link', () => {
	test('opens what it was made of, every filter and both days written down', () => {
		const link = people.links.open(share(), NOW);
		expect(filtersFromSearch(new URLSearchParams(link?.search))).toEqual({
			...DEFAULT_FILTERS,
			...{ dataset: 'agency', province: '40', from: '2025-12-29', to: '2026-03-29' }
		});
	});

	test('has 128 random bits, and the file does not hold it', () => {
		const tokens = Array.from({ length: 20 }, () => share());
		expect(new Set(tokens).size).toBe(20);
		for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(16);
		const database = new DatabaseSync(file, { readOnly: true });
		const rows = JSON.stringify(database.prepare('select * from shared_link').all());
		database.close();
		for (const token of tokens) expect(rows).not.toContain(token);
	});

	test('keeps what its maker may see', () => {
		const viewer: Viewer = { ...LOCAL_ANALYST, province_code: '40', commune_code: '16702' };
		expect(people.links.open(share({ viewer }), NOW)).toMatchObject({
			province_code: '40',
			commune_code: '16702'
		});
	});

	test.each([
		['in the morning', '2026-03-30T01:00:00.000Z'],
		['before midnight in Viet Nam', '2026-03-30T16:59:00.000Z']
	])('made %s can be opened until its last day is over in Viet Nam', (_, now) => {
		const token = share({ days: 7, now });
		const link = people.links.open(token, now);
		expect(link && lastDay(link)).toBe('2026-04-06');
		expect(people.links.open(token, '2026-04-06T16:59:59.999Z')).not.toBeNull();
		expect(people.links.open(token, '2026-04-06T17:00:00.000Z')).toBeNull();
	});

	test('can be revoked once, and is then closed for good', () => {
		const token = share();
		const { link_id } = people.links.open(token, NOW) ?? { link_id: 0 };
		expect(people.links.revoke(link_id, NOW)).toBe(true);
		expect(people.links.open(token, NOW)).toBeNull();
		expect(people.links.revoke(link_id, NOW)).toBe(false);
		expect(people.links.standing(NOW).map((link) => link.link_id)).not.toContain(link_id);
	});

	test('opens with no other text than its own token', () => {
		const token = share();
		fc.assert(
			fc.property(fc.string({ maxLength: 40 }), (text) => {
				fc.pre(text !== token);
				expect(people.links.open(text, NOW)).toBeNull();
			})
		);
		const flipped = (token[0] === 'A' ? 'B' : 'A') + token.slice(1);
		expect(people.links.open(flipped, NOW)).toBeNull();
	});

	test('cannot be changed in the file', () => {
		share();
		const database = new DatabaseSync(file);
		const change = (sql: string) => () => database.exec(sql);
		expect(change(`update shared_link set search = ''`)).toThrow(/never changes/);
		expect(change(`update shared_link set expires_at = '2099-01-01'`)).toThrow(/never changes/);
		expect(change('delete from shared_link')).toThrow(/not deleted/);
		database.close();
	});

	test('is refused for words that are searched, and beyond as many as there may be', () => {
		const searching = { ...VIEW, filters: { ...VIEW.filters, q: 'ông Ba' } };
		expect(() => share({ view: searching })).toThrow(new LinkRefusedError('words'));
		const other = path.join(dir, 'full.sqlite');
		const full = openPeopleStore(other);
		for (let made = 0; made < MOST_LINKS; made++) share({ links: full.links });
		expect(() => share({ links: full.links })).toThrow(new LinkRefusedError('full'));
		full.close();
		rmSync(other);
	});
});
