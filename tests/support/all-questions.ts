import type { Parameters } from '#lib/server/warehouse/question.ts';

/** Every question that the server can ask, and those that facts and rollups answer. */
export {
	countedQuestions,
	everyQuestion as allQuestions
} from '#lib/server/queries/every-question.ts';

/** The text of every SQL file of the server, by its path. */
export const sqlFiles: Record<string, string> = import.meta.glob<string>(
	['/src/lib/server/queries/**/*.sql', '/src/lib/server/cube/*.sql'],
	{ eager: true, query: '?raw', import: 'default' }
);

/** Values for every parameter that a question may name. */
export const someParameters: Parameters = {
	dataset: 'agency',
	from: '2025-12-29',
	to: '2026-03-30',
	province: null,
	commune: null,
	issues: [],
	groups: [],
	fields: [],
	channels: [],
	kinds: [],
	sentiments: [],
	statuses: [],
	stages: [],
	owners: [],
	year: null,
	q: '',
	issue: 'land.clearance',
	code: '16702',
	list_province: '40',
	disputed_texts: [],
	other_texts: [],
	own_texts: ['0123456789abcdef'],
	feedback_id: 'a01',
	hotspot_id: 'a20260302-16702-env.waste',
	communes: ['16702', '16708'],
	provinces: ['40'],
	cells: [],
	smallest: 5,
	week: '2026-03-23',
	budget: 2,
	limit: 10,
	offset: 0,
	previous_from: '2025-09-29',
	previous_to: '2025-12-29',
	slot_starts: ['2025-12-29', '2026-01-05'],
	slot_ends: ['2026-01-05', '2026-03-30'],
	part_from: '2025-12-29',
	part_to: '2026-03-30',
	now_from: '2026-01-05',
	now_to: '2026-03-30',
	before_from: null,
	before_to: null,
	pick_province: [],
	pick_place: [],
	pick_issue_group: [],
	pick_issue: [],
	pick_channel: [],
	pick_sentiment: [],
	except_province: [],
	except_place: [],
	except_issue_group: [],
	except_issue: [],
	except_channel: [],
	except_sentiment: [],
	names: [],
	ids: [],
	rows: 'province',
	cols: 'week',
	most_members: 100
};
