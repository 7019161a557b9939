import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { agreement } from '#lib/server/people/labels/agreement.ts';
import { openPeopleStore } from '#lib/server/people/people-store.ts';
import { labelEvent, machine, openEmptyPeople, undoEvent } from './people-fixture.ts';

describe('the event log', () => {
	test('keeps every label, and the last one of each annotator stands', () => {
		const { people, path } = openEmptyPeople();
		people.record(labelEvent('t1', 'KN', { sentiment: 'neutral' }));
		people.record(labelEvent('t1', 'KN', { sentiment: 'positive' }));
		people.record(labelEvent('t1', 'AB'));
		people.record(labelEvent('t2', 'AB', { issue: 'env.water' }));
		expect(
			people.labelsOf(['t1']).map(({ annotator, sentiment }) => [annotator, sentiment])
		).toEqual([
			['KN', 'positive'],
			['AB', 'negative']
		]);
		expect(people.labelsOf(['t2'])[0]).toMatchObject({ issue: 'env.water', machine });
		const rows = new DatabaseSync(path, { readOnly: true })
			.prepare('select count(*) as n from correction_event')
			.get();
		expect(rows).toEqual({ n: 4 });
	});

	test('takes a label back by another event', () => {
		const { people } = openEmptyPeople();
		people.record(labelEvent('t1', 'KN'));
		people.record(undoEvent('t1', 'KN'));
		expect(people.labelsOf(['t1'])).toEqual([]);
		people.record(labelEvent('t1', 'KN', { kind: 'praise' }));
		expect(people.labelsOf(['t1'])).toHaveLength(1);
	});

	test.each([
		'delete from correction_event',
		`update correction_event set sentiment = 'positive'`,
		`update correction_event set text_key = 'other'`,
		`update correction_event set note = 'added', text_key = null`
	])('refuses "%s"', (sql) => {
		const { people, path } = openEmptyPeople();
		people.record(labelEvent('t1', 'KN'));
		expect(() => new DatabaseSync(path).exec(sql)).toThrow('only ever added');
		expect(people.labelsOf(['t1'])[0]?.sentiment).toBe('negative');
	});

	test('may forget which text an event was about, and nothing else', () => {
		const { people, path } = openEmptyPeople();
		people.record(labelEvent('t1', 'KN', { kind: 'denunciation' }));
		new DatabaseSync(path).exec(`update correction_event set text_key = null, note = null`);
		expect(people.labelsOf(['t1'])).toEqual([]);
		expect(people.standings('KN')).toEqual({ disputed: [], own: [], others: [] });
	});

	test('refuses a name where initials are due', () => {
		const { people } = openEmptyPeople();
		expect(() => people.record(labelEvent('t1', 'Nguyễn Văn A'))).toThrow(/CHECK/);
	});
});

test('texts are sorted into disputed, own, and those that wait for a second reading', () => {
	const { people } = openEmptyPeople();
	people.record(labelEvent('same', 'KN'));
	people.record(labelEvent('same', 'AB'));
	people.record(labelEvent('differs', 'KN'));
	people.record(labelEvent('differs', 'AB', { issue: 'env.water' }));
	people.record(labelEvent('mine', 'KN'));
	people.record(labelEvent('theirs', 'AB'));
	expect(people.standings('KN')).toEqual({
		disputed: ['differs'],
		own: ['mine', 'same'],
		others: ['theirs']
	});
});

test('agreement is measured head by head on texts that two people labelled', () => {
	const { people } = openEmptyPeople();
	const kinds = ['complaint', 'question', 'praise', 'petition'] as const;
	kinds.forEach((kind, index) => {
		people.record(labelEvent(`t${index}`, 'KN', { kind }));
		people.record(labelEvent(`t${index}`, 'AB', { kind: index === 0 ? 'praise' : kind }));
		people.record(labelEvent(`t${index}`, 'ZZ', { kind: 'suggestion' }));
	});
	people.record(labelEvent('single', 'KN'));
	const [sentiment, issue, kind] = agreement(people);
	expect(sentiment).toMatchObject({ head: 'sentiment', n: 4, estimate: { kappa: null } });
	expect(issue?.estimate?.observed).toBe(1);
	// three of four agree; by chance 1/4·(2/4) + 1/4·1/4 + 1/4·1/4 = 1/4, so (3/4 − 1/4) / (3/4)
	expect(kind?.estimate?.kappa).toBeCloseTo(2 / 3, 10);
});

test('a file of a newer program is refused with what to do', () => {
	const { people, path } = openEmptyPeople();
	people.record(labelEvent('t1', 'KN'));
	new DatabaseSync(path).exec('pragma user_version = 99');
	expect(() => openPeopleStore(path)).toThrow(/newer version.*Update the program/);
});

test('two servers may open the file at once and see each other’s labels', () => {
	const { people, path } = openEmptyPeople();
	const other = openPeopleStore(path);
	other.record(labelEvent('t1', 'AB'));
	expect(people.labelsOf(['t1'])).toHaveLength(1);
	other.close();
});
