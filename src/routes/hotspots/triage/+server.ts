import { error, json, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { filtersFromSearch } from '#lib/domain/filters-from-search.ts';
import { hotspotViewFromSearch } from '#lib/domain/hotspot/hotspot-view-from-search.ts';
import { hotspotLink, withoutHotspotView } from '#lib/domain/hotspot/hotspot-view.ts';
import { hotspotIdSchema, triageFormSchema } from '#lib/domain/hotspot/triage-form.ts';
import type { TriageProblem } from '#lib/domain/hotspot/triage-problem.ts';
import type { Triage } from '#lib/domain/hotspot/triage.ts';
import { throwHttpError } from '#lib/server/page/http-error.ts';
import { sharedPeople } from '#lib/server/people/shared-people.ts';
import { keepTriage, TriageRefusedError } from '#lib/server/people/triage/keep-triage.ts';
import { hotspotById } from '#lib/server/queries/hotspots/hotspot-by-id.ts';
import { leaveProblem } from '../triage-problem.ts';
import type { RequestHandler } from './$types';

type Fields = Record<string, string>;
type Kept = { triage: Triage } | { problem: TriageProblem; status: number };

/** Where a form stood. */
const standsSchema = z.enum(['list', 'card']).catch('card');

/** The page that the form stood on, at the hotspot; what is no view of ours leads to the page without one. */
function backTo({ view = '', back, hotspot_id }: Fields): string {
	const id = hotspotIdSchema.safeParse(hotspot_id);
	const stood = id.success ? standsSchema.parse(back) : 'list';
	const path = { list: '/hotspots', card: `/hotspots/${id.data}` };
	const anchor = id.success && stood === 'list' ? `#hotspot-${id.data}` : '';
	const search = new URLSearchParams(view);
	try {
		const filters = filtersFromSearch(withoutHotspotView(search));
		return `${hotspotLink(path[stood], filters, hotspotViewFromSearch(search))}${anchor}`;
	} catch {
		return `${path[stood]}${anchor}`;
	}
}

async function keep({ locals }: RequestEvent, fields: Fields): Promise<Kept> {
	const form = triageFormSchema.safeParse(fields);
	if (!form.success) return { problem: 'refused', status: 400 };
	const people = sharedPeople();
	if (!people) return { problem: 'off', status: 503 };
	const { warehouse, viewer } = locals;
	const now = new Date().toISOString();
	try {
		const hotspot = await hotspotById(warehouse, viewer, form.data.hotspot_id);
		const { snapshot_id } = warehouse;
		const asked = { triage: people.triage, viewer, form: form.data, now };
		return { triage: keepTriage({ ...asked, hotspot, snapshot_id }) };
	} catch (thrown) {
		if (thrown instanceof TriageRefusedError)
			return { problem: thrown.message, status: thrown.status };
		throwHttpError(thrown);
	}
}

/** Each field once, as text; anything else is answered 400. */
async function fieldsOf(request: Request): Promise<Fields> {
	const sent = await request.formData().catch(() => error(400, { message: 'badRequest' }));
	const fields = new Map<string, string>();
	for (const [name, value] of sent) {
		if (typeof value !== 'string' || fields.has(name)) error(400, { message: 'badRequest' });
		fields.set(name, value);
	}
	return Object.fromEntries(fields);
}

/** Records an action. A plain form goes back to its page; a script that asks for JSON gets what stands. */
export const POST: RequestHandler = async (event) => {
	const { view = '', back = '', ...fields } = await fieldsOf(event.request);
	const kept = await keep(event, fields);
	if (event.request.headers.get('accept') === 'application/json') {
		return 'problem' in kept
			? json({ message: kept.problem, triage: null }, { status: kept.status })
			: json({ message: null, triage: kept.triage });
	}
	if ('problem' in kept) leaveProblem(event.cookies, event.url, kept.problem);
	redirect(303, backTo({ ...fields, view, back }));
};
