import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { verifyPeople } from '#pipelines/store/verify/verify-people.ts';
import { openEmptyPeople } from '../../server/people/people-fixture.ts';
import { reading, triageEvent } from '../../server/people/triage/triage-fixture.ts';

function openFull() {
	const { people, path } = openEmptyPeople();
	for (let n = 0; n < 3; n += 1) people.triage.record(triageEvent({}));
	people.readings.record(reading());
	const change = (sql: string) => {
		const database = new DatabaseSync(path);
		database.exec(sql);
		database.close();
	};
	return { people, verify: () => verifyPeople(path, 'people.sqlite'), change };
}

describe('verify', () => {
	test('reads the trails that the server wrote and tells their heads', () => {
		const { people, verify } = openFull();
		const file = 'people.sqlite';
		expect(verify()).toEqual({
			findings: [],
			trails: [
				{ file, trail: 'triage', rows: 3, head: people.triage.events(null).at(-1)?.digest },
				{ file, trail: 'readings', rows: 1, head: people.readings.verify().head }
			]
		});
	});

	test('names the first broken row of each trail that was changed', () => {
		const { verify, change } = openFull();
		change(`drop trigger triage_event_is_final; drop trigger reading_event_stays`);
		change(`update triage_event set note = 'khác' where event_id = 2; delete from reading_event`);
		const { findings } = verify();
		expect(findings.map(({ file }) => file)).toEqual(['people.sqlite', 'people.sqlite']);
		expect(findings.map(({ said }) => said.en)).toEqual([
			expect.stringContaining('triage_event was changed: row 2'),
			expect.stringContaining('reading_event was changed: row 1')
		]);
	});

	test('finds nothing in a file of the release before, which has no trails', () => {
		const { verify, change } = openFull();
		change('drop table triage_event; drop table reading_event; pragma user_version = 3');
		expect(verify()).toEqual({ findings: [], trails: [] });
	});
});
