import type { Channel } from '#lib/domain/channel.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { SourceMapping } from '#lib/domain/source-mapping.ts';
import type { PlaceLookup } from '../propose/place-lookup.ts';
import { mappedColumns } from '../sources/columns.ts';
import { parseMapping } from '../sources/read-mapping.ts';
import type { SourceRow } from '../sources/source-row.ts';
import { placeOfAddress } from './request-place.ts';
import type { ServiceRequest } from './service-request.ts';

export interface Open311Source {
	source_id: string;
	title: string;
	dataset: Dataset;
	channel: Channel;
}

type Fields = Record<string, string | null>;

/** GeoReport v2: open "has been reported", closed "has been resolved". */
const CLOSED = 'closed';

const COLUMNS = {
	feedback: ['source_record_id', 'received_at', 'text', 'commune_name', 'province_name'],
	status_event: ['source_record_id', 'happened_at', 'status', 'agency', 'due_at'],
	response: ['source_record_id', 'happened_at', 'agency', 'text']
} as const;
export type Open311Entity = keyof typeof COLUMNS;

/** The mapping under which the rows of an Open311 server are loaded. */
export function open311Mapping(source: Open311Source, entity: Open311Entity): SourceMapping {
	const { channel, ...said } = source;
	return parseMapping('Open311', {
		...said,
		entity,
		columns: Object.fromEntries(COLUMNS[entity].map((property) => [property, property])),
		...(entity === 'feedback' && { constants: { channel } })
	});
}

function feedbackOf(request: ServiceRequest, places: PlaceLookup): Fields {
	return {
		source_record_id: request.service_request_id,
		received_at: request.requested_datetime,
		text: request.description ?? request.service_name ?? request.service_code,
		...placeOfAddress(request.address, places)
	};
}

const isClosed = ({ status }: ServiceRequest) => status?.toLowerCase() === CLOSED;

function stepsOf(request: ServiceRequest): Fields[] {
	const { service_request_id, requested_datetime, updated_datetime, expected_datetime } = request;
	const step = (happened_at: string | null, status: string): Fields => ({
		source_record_id: service_request_id,
		happened_at,
		status,
		agency: request.agency_responsible,
		due_at: expected_datetime
	});
	const isResolved = isClosed(request) && updated_datetime !== null;
	const received = requested_datetime === null ? [] : [step(requested_datetime, 'received')];
	return isResolved ? [...received, step(updated_datetime, 'resolved')] : received;
}

/** A note on an open case tells how far it is; only that of a closed one is an answer. */
function answersOf(request: ServiceRequest): Fields[] {
	const { service_request_id, updated_datetime, agency_responsible, status_notes } = request;
	if (!isClosed(request) || status_notes === null || updated_datetime === null) return [];
	const said = { agency: agency_responsible, text: status_notes };
	return [{ source_record_id: service_request_id, happened_at: updated_datetime, ...said }];
}

/** Service requests as rows of one entity; the row number is the place in the answer. */
export function requestRows(
	requests: readonly ServiceRequest[],
	entity: Open311Entity,
	mapping: SourceMapping,
	places: PlaceLookup
): SourceRow[] {
	const columns = mappedColumns(mapping);
	return requests.flatMap((request, index) => {
		const all =
			entity === 'feedback'
				? [feedbackOf(request, places)]
				: entity === 'status_event'
					? stepsOf(request)
					: answersOf(request);
		return all.map((fields) => ({
			row_number: index + 1,
			cells: columns.map((column) => fields[column]?.normalize('NFC') ?? null)
		}));
	});
}
