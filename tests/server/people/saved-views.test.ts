import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { MOST_SAVED_VIEWS } from '#lib/domain/saved-view.ts';
import { viewFormSchema } from '#lib/domain/view-form.ts';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { keepView, ViewRefusedError } from '#lib/server/people/views/keep-view.ts';
import { openPeopleStore } from '#lib/server/people/people-store.ts';
import type { ViewStore } from '#lib/server/people/views/view-store.ts';
import migration1 from '#lib/server/people/migration-1.sql?raw';
import { readStandingLabels } from '#pipelines/store/people-file.ts';
import { removeDir, temporaryDir } from '../../support/open-fixture.ts';
import { labelEvent, openEmptyPeople } from './people-fixture.ts';

const NOW = '2026-11-22T03:00:00.000Z';
const keep = (views: ViewStore, fields: object, snapshot_id: string | null = 'snapshot-1') =>
	keepView({
		...{ views, viewer: LOCAL_ANALYST, snapshot_id, now: NOW },
		form: viewFormSchema.parse(fields)
	});
const saving = (name: string, search = 'province=40', path = '/') => ({
	action: 'save',
	name,
	view: { path, search }
});

describe('a saved view', () => {
	test('is there again under its name, with the snapshot that was shown, the newest first', () => {
		const { people } = openEmptyPeople();
		keep(people.views, saving('Nghệ An'));
		const view_id = keep(people.views, saving('Rác', 'issue=env.waste', '/feedback'), null);
		expect(people.views.all()).toMatchObject([
			{ view_id, name: 'Rác', path: '/feedback', search: 'issue=env.waste', snapshot_id: null },
			{ name: 'Nghệ An', path: '/', search: 'province=40', snapshot_id: 'snapshot-1' }
		]);
		expect(people.views.all()[0]?.created_at).toBe(NOW);
	});

	test('can be renamed and deleted, and no other view with it', () => {
		const { people } = openEmptyPeople();
		const [one, two] = [keep(people.views, saving('một')), keep(people.views, saving('hai'))];
		keep(people.views, { action: 'rename', view_id: one, name: 'ba' });
		expect(people.views.all().map(({ name }) => name)).toEqual(['hai', 'ba']);
		keep(people.views, { action: 'delete', view_id: one });
		expect(people.views.all().map(({ view_id }) => view_id)).toEqual([two]);
		for (const action of ['rename', 'delete'])
			expect(() =>
				keep(people.views, { action, view_id: one, ...(action === 'rename' && { name: 'x' }) })
			).toThrow(expect.objectContaining({ status: 404, message: 'gone' }));
	});

	test('has a name without personal data, also after it was renamed', () => {
		const { people, path } = openEmptyPeople();
		const view_id = keep(people.views, saving('gọi 0912 345 678 nhé'));
		keep(people.views, { action: 'rename', view_id, name: 'thư tới an.nguyen@example.com' });
		const rows = new DatabaseSync(path, { readOnly: true })
			.prepare('select * from view_event')
			.all();
		expect(rows).toHaveLength(2);
		expect(JSON.stringify(rows)).not.toMatch(/0912|345 678|example\.com/);
	});

	test('is refused where the words searched for hold personal data', () => {
		const { people } = openEmptyPeople();
		expect(() => keep(people.views, saving('tên', 'q=0912345678', '/feedback'))).toThrow(
			expect.objectContaining({ status: 422, message: 'personal' })
		);
		expect(people.views.all()).toEqual([]);
	});

	test('is one of at most five hundred', () => {
		const { people } = openEmptyPeople();
		for (let index = 0; index < MOST_SAVED_VIEWS; index += 1)
			people.views.record({
				...{ action: 'save', view_id: index.toString(16).padStart(16, '0'), happened_at: NOW },
				...{ role: 'analyst', name: `${index}`, path: '/', search: '', snapshot_id: null }
			});
		expect(() => keep(people.views, saving('thừa'))).toThrow(ViewRefusedError);
		const [last] = people.views.all();
		keep(people.views, { action: 'delete', view_id: last?.view_id });
		keep(people.views, saving('vừa'));
		expect(people.views.all()).toHaveLength(MOST_SAVED_VIEWS);
	});
});

test.each(['delete from view_event', `update view_event set name = 'other'`])(
	'the log of views refuses "%s"',
	(sql) => {
		const { people, path } = openEmptyPeople();
		keep(people.views, saving('một'));
		expect(() => new DatabaseSync(path).exec(sql)).toThrow('only ever added');
		expect(people.views.all()).toHaveLength(1);
	}
);

test('a file of the release before gets its views, and keeps its labels for the pipeline too', () => {
	const dir = temporaryDir();
	const path = `${dir}/people.sqlite`;
	const older = new DatabaseSync(path);
	older.exec(migration1);
	older.exec('pragma user_version = 1');
	older.close();
	expect(readStandingLabels(path).size).toBe(0);
	const people = openPeopleStore(path);
	people.record(labelEvent('t1', 'KN'));
	keep(people.views, saving('một'));
	expect(people.views.all()).toHaveLength(1);
	expect(readStandingLabels(path).get('t1')).toHaveLength(1);
	people.close();
	removeDir(dir);
});

test('a view whose name reads like a denunciation is not kept, nor renamed to it', () => {
	const { people } = openEmptyPeople();
	const name = 'tố cáo ông chủ tịch nhận hối lộ';
	const refusal = expect.objectContaining({ status: 422, message: 'denunciation' });
	expect(() => keep(people.views, saving(name))).toThrow(refusal);
	const view_id = keep(people.views, saving('rác'));
	expect(() => keep(people.views, { action: 'rename', view_id, name })).toThrow(refusal);
	expect(people.views.all().map((view) => view.name)).toEqual(['rác']);
});
